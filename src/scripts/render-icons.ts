/** Draws every icon of assets/icons as PNG in the sizes that Excel asks for: `tsx src/scripts/render-icons.ts`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const ICONS_FOLDER = path.join(__dirname, '../../assets/icons');
const RIBBON_SIZES = [16, 32, 80];
const ICONS: Readonly<Record<string, readonly number[]>> = {
  product: [16, 32, 64, 80, 128],
  check: RIBBON_SIZES,
  recalculate: RIBBON_SIZES,
  summarize: RIBBON_SIZES,
  'clear-marks': RIBBON_SIZES,
};

async function render(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium' });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    const drawing = readFileSync(path.join(ICONS_FOLDER, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
      await page.screenshot({ path: path.join(ICONS_FOLDER, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void render();
