const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const OFFICE_ON_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';
const FROM = path.join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/**
 * A page that loads Office.js from beside itself, for offices whose machines do not reach Microsoft's network: its policy
 * lets scripts in from its own server only. Microsoft allows it inside an organisation ("Referencing the Office
 * JavaScript API library").
 * @param {string} page HTML that loads Office.js from Microsoft.
 */
function withOwnOffice(page) {
  if (!page.includes(OFFICE_ON_CDN)) throw new Error('The page does not load Office.js from Microsoft');
  return page.replaceAll(OFFICE_ON_CDN, 'office/office.js').replaceAll(` ${OFFICE_ORIGIN}`, '');
}

/** Has every page of the build load its own Office.js. */
class OwnOffice {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('OwnOffice', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('OwnOffice', (written) => {
        written.html = withOwnOffice(written.html);
        return written;
      });
    });
  }
}

/** For Copy Plugin: what Office.js asks for in Excel on Windows, on a Mac and on the web, in every language. */
const OWN_OFFICE_PATTERNS = [
  'office.js',
  'excel-{win32,mac,web}-16.0?.js',
  'excel-{win32,mac,web}-16.0?-core.js',
  'o15apptofilemappingtable.js',
  '*/office_strings.js',
].map((files) => ({ from: files, context: FROM, to: 'office/[path][name][ext]', info: { minimized: true } }));

module.exports = { OwnOffice, OWN_OFFICE_PATTERNS, withOwnOffice };
