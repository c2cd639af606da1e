import { execFileSync } from 'node:child_process';

interface Trial {
  readonly name: string;
  /** An existing file, whose text the trial stands in for. */
  readonly file: string;
  readonly text: string;
}

const importing = (what: string, from: string): string => `import { ${what} } from '${from}';\n\n${what}();\n`;
const importingType = (what: string, from: string): string =>
  `import type { ${what} } from '${from}';\n\nexport type Trial = ${what};\n`;

const ALLOWED: readonly Trial[] = [
  {
    name: 'a check uses the domain',
    file: 'src/checks/rules/broken-count.ts',
    text: importing('roundedRate', '../../domain/rounding'),
  },
  {
    name: 'a room within a room uses the one beneath it',
    file: 'src/reading/lines/read-rows.ts',
    text: importing('readNumber', '../cells/read-number'),
  },
  {
    name: 'a report takes the type of its words',
    file: 'src/app/checking/mark.ts',
    text: importingType('Dictionary', '../../locales/dictionary'),
  },
  {
    name: 'the use cases read settings by their one package',
    file: 'src/app/settings.ts',
    text: importing('parse', 'valibot'),
  },
  {
    name: 'a dictionary takes the types it speaks of',
    file: 'src/locales/vi.ts',
    text: importingType('CheckId', '../domain/finding'),
  },
];

const REFUSED: readonly (Trial & { readonly rule: string })[] = [
  {
    name: 'the domain reaches for a use case',
    file: 'src/domain/rounding.ts',
    text: importing('check', '../app/checking/check'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'the domain takes a type from the port',
    file: 'src/domain/rounding.ts',
    text: importingType('WorkbookSnapshot', '../workbook/snapshot'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a check reads cells',
    file: 'src/checks/rules/broken-count.ts',
    text: importing('findTables', '../../reading/find-tables'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a dictionary computes with the domain',
    file: 'src/locales/vi.ts',
    text: importing('roundedRate', '../domain/rounding'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a room within a room reaches for the one above it',
    file: 'src/reading/cells/read-number.ts',
    text: importing('readRows', '../lines/read-rows'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a room within a room reaches for what stands at the front',
    file: 'src/diagnosis/search/row-rules.ts',
    text: importing('diagnose', '../diagnose'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a use case reaches into a room that is private to reading',
    file: 'src/app/checking/check.ts',
    text: importing('readCount', '../../reading/cells/read-number'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'the spreadsheet speaks of the domain',
    file: 'src/sheet/address.ts',
    text: importingType('TargetTable', '../domain/target-table'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a use case opens a file host',
    file: 'src/app/checking/check.ts',
    text: importing('createDocument', '../../hosts/xlsx/document'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a use case uses a package',
    file: 'src/app/checking/check.ts',
    text: importing('unzipSync', 'fflate'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a use case reads a file',
    file: 'src/app/checking/check.ts',
    text: importing('readFileSync', 'node:fs'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a file host asks a use case',
    file: 'src/hosts/xlsx/document.ts',
    text: importing('check', '../../app/checking/check'),
    rule: 'boundaries/dependencies',
  },
  {
    name: 'a use case looks at the page',
    file: 'src/app/checking/check.ts',
    text: 'export const title = () => document.title;\n',
    rule: 'no-restricted-globals',
  },
  {
    name: 'a use case looks at the clock',
    file: 'src/app/checking/check.ts',
    text: 'export const now = () => Date.now();\n',
    rule: 'no-restricted-globals',
  },
  {
    name: 'a use case throws dice',
    file: 'src/app/checking/check.ts',
    text: 'export const dice = () => Math.random();\n',
    rule: 'no-restricted-properties',
  },
  {
    name: 'a rule is switched off by a comment',
    file: 'src/app/checking/check.ts',
    text: '// eslint-disable-next-line\nexport const dice = () => Math.random();\n',
    rule: 'no-restricted-properties',
  },
  {
    name: 'a regular expression looks behind, which no Safari before 16.4 can load',
    file: 'src/sheet/formula.ts',
    text: 'export const year = /(?<!\\d)20\\d\\d/;\n',
    rule: 'no-restricted-syntax',
  },
  {
    name: 'a regular expression that is put together looks behind',
    file: 'src/sheet/formula.ts',
    text: 'export const year = new RegExp(String.raw`(?<=nam )\\d+` + "(?<!,)");\n',
    rule: 'no-restricted-syntax',
  },
];

describe('the import rules of the rooms', () => {
  const trials = [...ALLOWED, ...REFUSED];
  const objections: string[][] = [];

  beforeAll(() => {
    const output = execFileSync(process.execPath, ['test/lint/lint-trials.mjs'], {
      input: JSON.stringify(trials),
      encoding: 'utf8',
    });
    objections.push(...(JSON.parse(output) as string[][]));
  }, 60_000);

  const objectionsTo = (trial: Trial): readonly string[] => objections[trials.indexOf(trial)] ?? ['not linted'];

  it.each(ALLOWED)('let pass that $name', (trial) => {
    expect(objectionsTo(trial).filter((rule) => rule.startsWith('boundaries/'))).toEqual([]);
  });

  it.each(REFUSED)('refuse that $name', (trial) => {
    expect(objectionsTo(trial)).toContain(trial.rule);
  });
});
