import fc from 'fast-check';
import { CASES } from '../../support/random-cases';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import type { ConditionalFormat } from '../../../src/hosts/xlsx/document-types';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { formatRange, parseRange, rangeOfCell } from '../../../src/sheet/range';
import type { Behaviours } from '../../../src/stand-in-excel/behaviours';
import type { WorkbookHost } from '../../../src/workbook/host';
import { markFormula, markLevelOfFormula } from '../../../src/workbook/own/marks';
import type { Mark } from '../../../src/workbook/snapshot';
import { edited, sheetIdOf } from '../../stand-in-excel/opened-excel';
import { openOffice } from './open-office';

/** Sequences for each kind of Excel. */
const SEQUENCES: { readonly numRuns: number } = { numRuns: CASES.markSequences };
const FEWER = { ...SEQUENCES, numRuns: Math.ceil(SEQUENCES.numRuns / 4) };
jest.setTimeout(300_000);

const OFFICERS = ['B1=2', 'A1>5', 'MOD(ROW(),2)=0'];

/** Three rules of the officer's that are formulas, and a colour scale between them. */
function officersWorkbook(): WorkbookDocument {
  const scale =
    '<conditionalFormatting sqref="C1:C9"><cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/>' +
    '<cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>';
  const document = edited(WorkbookDocument.create(), (xml) => xml.replace('</sheetData>', `</sheetData>${scale}`));
  for (const formula of OFFICERS) addOfficersRule(document, formula, 'first');
  return document;
}

function addOfficersRule(document: WorkbookDocument, formula: string, place: 'first' | 'last'): void {
  const rule = {
    ranges: [parseRange('A1:D9')],
    formula,
    look: { fill: '#FFEE00' },
    stopIfTrue: formula.length % 2 === 0,
  };
  document.addConditionalFormat(sheetIdOf(document), rule, place);
}

/** Everything about the officer's rules but the number of their priority, which moves when others come before them. */
function officersRules(document: WorkbookDocument): Omit<ConditionalFormat, 'priority'>[] {
  return document
    .conditionalFormats(sheetIdOf(document))
    .filter(({ formulas }) => markLevelOfFormula(formulas[0] ?? '') === null)
    .map(({ priority: _priority, ...rule }) => rule);
}

function editOfficersRules(document: WorkbookDocument, { kind, which }: OfficersEdit): void {
  const sheet = sheetIdOf(document);
  if (kind !== 'delete') {
    addOfficersRule(document, `C1=${which}`, kind);
    return;
  }
  const own = document
    .conditionalFormats(sheet)
    .filter(({ formulas }) => markLevelOfFormula(formulas[0] ?? '') === null);
  const rule = own[which % Math.max(1, own.length)];
  if (rule && own.length > 2) document.deleteConditionalFormat(sheet, rule.priority);
}

interface OfficersEdit {
  readonly kind: 'first' | 'last' | 'delete';
  readonly which: number;
}

type Act =
  | { readonly kind: 'mark'; readonly marks: readonly Mark[] }
  | { readonly kind: 'clear' | 'undo' | 'read' }
  | { readonly kind: 'officer'; readonly edit: OfficersEdit };

const mark: fc.Arbitrary<Mark> = fc.record({
  range: fc.record({ row: fc.nat(12), column: fc.nat(4) }).map(rangeOfCell),
  level: fc.constantFrom('error', 'warning', 'notice'),
});
const marking = fc.array(mark, { maxLength: 8 }).map((marks): Act => ({ kind: 'mark', marks }));
const officer = fc
  .record({ kind: fc.constantFrom('first', 'last', 'delete'), which: fc.nat(9) })
  .map((edit): Act => ({ kind: 'officer', edit: edit }));
const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: marking },
    { weight: 2, arbitrary: officer },
    fc.constantFrom<Act>({ kind: 'clear' }, { kind: 'undo' }, { kind: 'read' }),
  ),
  { minLength: 2, maxLength: 10 },
);

/** Does one after the other, and looks after each whether the officer's rules are as the officer left them. */
async function playOut(sequence: readonly Act[], host: WorkbookHost, document: WorkbookDocument): Promise<void> {
  const sheet = sheetIdOf(document);
  const former: (readonly Mark[])[] = [];
  let marks: readonly Mark[] = (await host.read()).sheets[0]?.marks ?? [];
  const lay = async (wanted: readonly Mark[]): Promise<void> => {
    await host.read();
    await host.apply([{ kind: 'mark-cells', sheet, marks: wanted }]);
    marks = wanted;
  };
  for (const act of sequence) {
    if (act.kind === 'officer') editOfficersRules(document, act.edit);
    const before = officersRules(document);
    if (act.kind === 'mark') former.push(marks);
    if (act.kind === 'mark') await lay(act.marks);
    if (act.kind === 'clear') await lay([]);
    if (act.kind === 'undo') await lay(former.pop() ?? []);
    expect(officersRules(document)).toEqual(before);
    expect(cellsOf((await host.read()).sheets[0]?.marks ?? [])).toEqual(cellsOf(marks));
  }
  await lay([]);
}

function cellsOf(marks: readonly Mark[]): string[] {
  return [...new Set(marks.map(({ level, range }) => `${level} ${formatRange(range)}`))].sort();
}

const EXCELS: [string, Partial<Behaviours>, typeof SEQUENCES][] = [
  ['identities are places and new rules come last', { ruleIds: 'index', newRules: 'last' }, SEQUENCES],
  ['identities are places and new rules come first', { ruleIds: 'index', newRules: 'first' }, FEWER],
  ['identities are stable', { ruleIds: 'stable', newRules: 'first' }, FEWER],
];

test.each(EXCELS)(
  'whatever is marked, cleared and undone, the rules of the officer stay: %s',
  async (_name, behaviours, sequences) => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const { office, document } = openOffice(officersWorkbook(), { behaviours });
        await playOut(sequence, office, document);
      }),
      sequences,
    );
  },
);

test('in a file the sheet is the same to the byte once the marks are off again', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      const [marked, unmarked] = [officersWorkbook(), officersWorkbook()];
      await playOut(sequence, new FileWorkbookHost(marked), marked);
      for (const act of sequence) if (act.kind === 'officer') editOfficersRules(unmarked, act.edit);
      expect(sheetXml(marked)).toBe(sheetXml(unmarked));
    }),
    SEQUENCES,
  );
});

function sheetXml(document: WorkbookDocument): string {
  let sheet = '';
  edited(document, (xml) => {
    sheet = xml;
    return `${xml} `;
  });
  return sheet;
}

describe('rules that Excel cannot hand out', () => {
  test('do not keep the cells from being read, and are left alone', async () => {
    const document = officersWorkbook();
    const { office } = openOffice(document, { behaviours: { brokenRules: ['A1>5'] } });
    const sheet = sheetIdOf(document);
    const read = (await office.read()).sheets[0];
    expect(read).toMatchObject({ marks: [], marksUnknown: true });
    const before = officersRules(document);
    const marks: Mark[] = [{ range: parseRange('B2'), level: 'error' }];
    const remarks = [{ kind: 'marks-unreadable', sheet: read?.name }];
    expect((await office.apply([{ kind: 'mark-cells', sheet, marks }])).remarks).toEqual(remarks);
    expect(await office.read()).not.toHaveProperty('remarks');
    expect((await office.read()).sheets[0]?.marks).toEqual(marks);
    expect((await office.apply([{ kind: 'mark-cells', sheet, marks: [] }])).remarks).toEqual(remarks);
    expect((await office.read()).sheets[0]?.marks).toEqual([]);
    expect(officersRules(document)).toEqual(before);
  });

  test('may be marks of the tool’s own: these stay, the others come off', async () => {
    const document = officersWorkbook();
    const sheet = sheetIdOf(document);
    const marks: Mark[] = [
      { range: parseRange('B2'), level: 'error' },
      { range: parseRange('B3'), level: 'warning' },
    ];
    await openOffice(document).office.apply([{ kind: 'mark-cells', sheet, marks }]);
    const { office } = openOffice(document, { behaviours: { brokenRules: [markFormula('error')] } });
    expect((await office.read()).sheets[0]?.marks).toEqual(marks.slice(1));
    await office.apply([{ kind: 'mark-cells', sheet, marks: [] }]);
    expect(
      document.conditionalFormats(sheet).flatMap(({ formulas }) => markLevelOfFormula(formulas[0] ?? '') ?? []),
    ).toEqual(['error']);
  });
});
