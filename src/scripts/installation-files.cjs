const path = require('node:path');
const { withOwnOffice } = require('./own-office.cjs');

const SOURCES = path.join(__dirname, '..', 'installation');
/** One identifier for ever, so that the file may be run again with another folder. */
const CATALOG = '8f3f0c9e-5a0d-4f0b-9a54-2d7a6f1c3e21';
const PLACEHOLDER_SHARE = String.raw`\\TEN-MAY-CHU\THU-MUC`;
const BYTE_ORDER_MARK = '\uFEFF';

/** What the build lays beside the add-in for whoever installs it, by its place in `dist/`. */
const INSTALLATION_FILES = {
  'cai-dat.html': 'cai-dat.html',
  'may-nay.html': 'may-nay.html',
  'may-nay.js': 'may-nay.js',
  'server/nginx.conf': 'server/nginx.conf',
  'server/web.config': 'server/web.config',
  'server/Caddyfile': 'server/Caddyfile',
  'install/giam-ngheo.reg': 'giam-ngheo.reg',
};

/**
 * The text of an installation file for one office.
 * @param {string} text
 * @param {{ url: string, share?: string }} office `url` without a slash at its end; `share` is the UNC path of the folder
 *   with the manifest, as Windows shows it.
 * @throws Error where `share` is no UNC path.
 */
function filledIn(text, { url, share = PLACEHOLDER_SHARE }) {
  if (!/^\\\\[^\\]+\\[^\\].*$/.test(share)) throw new Error(`${share} is no network folder such as \\\\server\\share`);
  const { host, pathname } = new URL(url);
  return text
    .replaceAll('@URL@', url)
    .replaceAll('@HOST@', host)
    .replaceAll('@PATH@', pathname.replace(/\/+$/, ''))
    .replaceAll('@CATALOG@', CATALOG)
    .replaceAll('@SHARE@', share.replaceAll('\\', '\\\\'))
    .replaceAll('@SHOWN_SHARE@', share);
}

/**
 * For Copy Plugin. Registry Editor takes texts with Vietnamese letters only as UTF-16, lines ended as Windows ends them.
 * @param {{ url: string, share?: string }} office
 * @param {boolean} bringsOffice Whether Office.js comes from beside the pages.
 */
function installationPatterns(office, bringsOffice) {
  return Object.entries(INSTALLATION_FILES).map(([to, from]) => ({
    from: path.join(SOURCES, from),
    to,
    // The name alone must not decide how it is written: Caddyfile has no ending.
    toType: 'file',
    info: { minimized: true },
    transform: (bytes) => {
      const text = filledIn(bytes.toString('utf8'), office);
      if (to.endsWith('.reg')) return registryFile(text);
      return bringsOffice && to === 'may-nay.html' ? withOwnOffice(text) : text;
    },
  }));
}

function registryFile(text) {
  return Buffer.from(BYTE_ORDER_MARK + text.replaceAll(/\r?\n/g, '\r\n'), 'utf16le');
}

module.exports = { filledIn, installationPatterns, PLACEHOLDER_SHARE };
