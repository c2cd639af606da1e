import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The TypeScript files below the folder of which nothing is left once their types are gone, relative to it.
 * V8 counts the lines of text, so that it would take all of theirs for lines that no test has reached.
 */
export async function typeOnlyFiles(folder) {
  // Loaded here, because the packages may just have been installed.
  const { transformSync } = await import('@swc/core');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .filter((path) => {
      const parser = { syntax: 'typescript', tsx: path.endsWith('.tsx') };
      const options = { swcrc: false, jsc: { parser, target: 'es2022', preserveAllComments: false } };
      const { code } = transformSync(readFileSync(join(folder, path), 'utf8'), options);
      return code.replace(/\/\*[^]*?\*\/|\/\/.*|export\s*\{\s*\};?/g, '').trim() === '';
    });
}
