const { readFile } = require('node:fs/promises');
const path = require('node:path');

/** From Microsoft, or from beside the page. */
const OFFICE_SCRIPT = /<script[^>]*\ssrc="?(?:https:\/\/appsforoffice\.microsoft\.com|office)\/[^>]*><\/script>/;
const OFFICE_ORIGIN = /https:\/\/appsforoffice\.microsoft\.com/g;

/**
 * Writes a second HTML page around the very bundle of the task pane: Office.js comes from beside the page,
 * and the seam script that puts a stand-in Excel behind it comes first. Nothing else differs from what Excel loads.
 */
class PaneOverLocalOffice {
  /** @param {{ from: string, to: string, office: string }} files Names inside the output folder. */
  constructor(files) {
    this.files = files;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { from, to, office } = this.files;
    compiler.hooks.thisCompilation.tap('PaneOverLocalOffice', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'PaneOverLocalOffice', stage }, async () => {
        const page = await readFile(path.join(compiler.outputPath, from), 'utf8');
        if (!OFFICE_SCRIPT.test(page)) throw new Error(`${from} does not load Office.js`);
        const scripts = [...compilation.entrypoints.get('seam').getFiles(), office]
          .filter((file) => file.endsWith('.js'))
          .map((file) => `<script src="${file}"></script>`);
        const local = page.replace(OFFICE_SCRIPT, scripts.join('')).replace(OFFICE_ORIGIN, "'self'");
        compilation.emitAsset(to, new compiler.webpack.sources.RawSource(local));
      });
    });
  }
}

module.exports = { PaneOverLocalOffice };
