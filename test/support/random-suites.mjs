import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const MAKES_CASES = /from '(fast-check|[./\w-]*\/random-(cases|choice))'/;
const OWN_IMPORT = /from '(\.{1,2}\/[^']+)'/g;

/** The unit suites below the folder whose cases depend on the seed: they import what makes them, or what imports it. */
export function randomSuites(folder) {
  const texts = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/^(e2e|bench)\b/.test(path))
      .map((path) => [join(folder, path), readFileSync(join(folder, path), 'utf8')]),
  );
  const random = new Set([...texts].filter(([, text]) => MAKES_CASES.test(text)).map(([path]) => path));
  const importsRandom = (path, text) =>
    [...text.matchAll(OWN_IMPORT)].some(([, from]) =>
      ['.ts', '.tsx'].some((ending) => random.has(resolve(dirname(path), from + ending))),
    );
  for (let known = -1; known < random.size;) {
    known = random.size;
    for (const [path, text] of texts) if (importsRandom(path, text)) random.add(path);
  }
  return [...random].filter((path) => /\.test\.tsx?$/.test(path)).sort();
}
