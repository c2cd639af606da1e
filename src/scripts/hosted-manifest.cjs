/** Where `npm run excel` serves the add-in; the manifest in the sources names it, so that it is a whole manifest. */
const DEVELOPMENT_URL = 'https://localhost:3443';
const VERSION = /<Version>[^<]*<\/Version>/;

/**
 * The manifest of an add-in that stands at `url`, in the version of the package: Excel wants four numbers.
 * @param {string} manifest The text of manifest.xml.
 * @param {{ url: string, version: string }} hosted `url` without a slash at its end.
 */
function hostedManifest(manifest, { url, version }) {
  if (!VERSION.test(manifest)) throw new Error('manifest.xml has no version to write');
  return manifest.replaceAll(DEVELOPMENT_URL, url).replace(VERSION, `<Version>${version}.0</Version>`);
}

module.exports = { DEVELOPMENT_URL, hostedManifest };
