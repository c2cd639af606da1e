import fc from 'fast-check';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import { parseAddress } from '../../../src/sheet/address';
import { parseRange } from '../../../src/sheet/range';
import type { CellEdit, Change } from '../../../src/workbook/change';
import type { Mark, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { invert } from '../../../src/workbook/invert';
import { fill, protectedCopy, sheetIdOf } from '../../stand-in-excel/opened-excel';
import { appliedByBoth, failureOf, openOffice } from './open-office';

const MARKS: Mark[] = [
  { range: parseRange('B2'), level: 'error' },
  { range: parseRange('C2:C4'), level: 'warning' },
  { range: parseRange('D2'), level: 'error' },
  { range: parseRange('A9'), level: 'notice' },
];

function edit(
  address: string,
  value: CellEdit['content']['value'],
  more: { formula?: string; numberFormat?: string } = {},
): CellEdit {
  const { formula = null, ...format } = more;
  return { address: parseAddress(address), content: { value, formula }, ...format };
}

function sample(): WorkbookDocument {
  const document = WorkbookDocument.create({ sheetNames: ['Chỉ tiêu thôn', 'Khác'] });
  fill(document, { A1: 'Thôn', B1: 'Hộ', A2: 'Trùa', B2: 105, A3: "'=1+1", B3: 43, B4: '=SUM(B2:B3)', C2: "'12" });
  document.setFormat(sheetIdOf(document), parseRange('C2:C3'), { numberFormat: '@' });
  document.storeResults(sheetIdOf(document), [{ address: parseAddress('B4'), value: 148 }]);
  return document;
}

describe('cells', () => {
  test('one request writes all of them, and formulas follow', async () => {
    const { office, host, document } = openOffice(sample());
    await office.read();
    host.reset();
    await office.apply([
      { kind: 'set-cells', sheet: sheetIdOf(document), edits: [edit('B2', 100), edit('B3', 50), edit('A9', 'cuối')] },
    ]);
    expect(host.requests).toHaveLength(1);
    expect(document.readCell(sheetIdOf(document), parseAddress('B4')).content).toEqual({
      value: 150,
      formula: '=SUM(B2:B3)',
    });
  });

  const TEXTS = [
    '=1+1',
    '=HYPERLINK("x")',
    '+84',
    '-',
    '@x',
    "'quoted",
    "'",
    '1/2',
    '12',
    '1e3',
    '5%',
    'TRUE',
    'true',
    '#1',
    'Jan 5',
    'Tháng 5',
    'Thôn 1',
    '<b>x</b>',
    ' 7 ',
    '10:30',
    'Hộ nghèo',
  ];
  test.each(TEXTS)('the text %p stays that text, in a cell of either kind', async (text) => {
    const { office, document } = openOffice(sample());
    await office.read();
    await office.apply([
      {
        kind: 'set-cells',
        sheet: sheetIdOf(document),
        edits: [edit('B2', text), edit('C2', text), edit('D2', text, { numberFormat: '@' })],
      },
    ]);
    const [sheet] = (await office.read()).sheets;
    expect(sheet?.values[1]?.slice(1)).toEqual([text, text, text]);
    expect(sheet?.formulas[1]?.slice(1)).toEqual([null, null, null]);
    expect(sheet?.numberFormats[1]?.slice(1)).toEqual(['General', '@', '@']);
  });

  test('any text comes back as it was written', async () => {
    const { office, document } = openOffice(sample());
    await office.read();
    const text = fc.oneof(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), fc.constantFrom(...TEXTS));
    await fc.assert(
      fc.asyncProperty(text, text, async (one, two) => {
        await office.apply([
          { kind: 'set-cells', sheet: sheetIdOf(document), edits: [edit('B2', one), edit('C2', two)] },
        ]);
        const [sheet] = (await office.read()).sheets;
        expect([sheet?.values[1]?.[1], sheet?.values[1]?.[2]]).toEqual([one, two]);
      }),
      { numRuns: 60 },
    );
  });

  test('numbers, formulas, errors and blanks are written as such, also into a text cell that stays one', async () => {
    const changes: Change[] = [
      {
        kind: 'set-cells',
        sheet: sheetIdOf(sample()),
        edits: [
          edit('C2', 2.49),
          edit('C3', 3, { formula: '=1+2' }),
          edit('D2', { error: '#N/A' }),
          edit('A2', null),
          edit('B2', true, { numberFormat: '0.00' }),
        ],
      },
    ];
    const { file, office } = await appliedByBoth(sample().save(), changes);
    const snapshot = await office.read();
    expect(withoutResults(snapshot)).toEqual(withoutResults(await file.read()));
    expect(snapshot.sheets[0]?.values[2]?.[2]).toBe(3);
  });

  test('nothing to do asks nothing, and answers what is known', async () => {
    const { office, host } = openOffice();
    const known = await office.read();
    host.reset();
    expect(await office.apply([])).toBe(known);
    expect(host.requests).toHaveLength(0);
  });

  test('without a reading before, the workbook is read first', async () => {
    const { office, host, document } = openOffice();
    await office.apply([{ kind: 'set-cells', sheet: sheetIdOf(document), edits: [edit('A1', 1)] }]);
    expect(host.requests).toHaveLength(2);
    expect(document.readCell(sheetIdOf(document), parseAddress('A1')).content.value).toBe(1);
  });

  test('what would not fit into one request goes in several', async () => {
    const { office, host, document } = openOffice();
    await office.read();
    const edits = Array.from({ length: 60_000 }, (_value, row) =>
      edit(`A${row + 1}`, `Thôn số ${row} ${'dài '.repeat(20)}`),
    );
    host.reset();
    await office.apply([{ kind: 'set-cells', sheet: sheetIdOf(document), edits }]);
    expect(host.requests.length).toBeGreaterThan(1);
    expect(document.usedRange(sheetIdOf(document))?.lastRow).toBe(59_999);
  });
});

describe('marks', () => {
  test('lie as a whole in one request, and both hosts read them alike', async () => {
    const changes: Change[] = [{ kind: 'mark-cells', sheet: sheetIdOf(sample()), marks: MARKS }];
    const { file, office } = await appliedByBoth(sample().save(), changes);
    expect(await office.read()).toEqual(await file.read());
  });

  test("come off again and leave the officer's rules, fills and cells as they were", async () => {
    const document = sample();
    const sheet = sheetIdOf(document);
    document.addConditionalFormat(sheet, {
      ranges: [parseRange('A1:B4')],
      formula: 'A1=1',
      look: { fill: '#00FF00' },
      stopIfTrue: true,
    });
    document.setFormat(sheet, parseRange('B2'), { fill: '#FFFF00' });
    const { office, host } = openOffice(document);
    const before = await office.read();
    const rules = document.conditionalFormats(sheet);
    host.reset();
    await office.apply([{ kind: 'mark-cells', sheet, marks: MARKS }]);
    expect(host.requests).toHaveLength(1);
    expect(document.conditionalFormats(sheet).at(-1)).toMatchObject({ formulas: ['A1=1'] });
    expect(document.conditionalFormats(sheet)[0]).toMatchObject({ stopIfTrue: true, look: { fill: '#FFC7CE' } });
    await office.apply([{ kind: 'mark-cells', sheet, marks: MARKS.slice(1) }]);
    expect((await office.read()).sheets[0]?.marks).toHaveLength(3);
    await office.apply([{ kind: 'mark-cells', sheet, marks: [] }]);
    expect(await office.read()).toEqual(before);
    expect(document.conditionalFormats(sheet)).toEqual(rules);
    expect(document.formatAt(sheet, parseAddress('B2')).fill).toBe('#FFFF00');
  });

  test('hundreds of single cells are laid in lists that Excel takes', async () => {
    const { office, document } = openOffice(sample());
    await office.read();
    const marks = Array.from({ length: 300 }, (_value, index): Mark => ({
      range: parseRange(`A${2 * index + 1}`),
      level: 'error',
    }));
    await office.apply([{ kind: 'mark-cells', sheet: sheetIdOf(document), marks }]);
    expect((await office.read()).sheets[0]?.marks).toHaveLength(300);
  });
});

describe('settings', () => {
  test.each([
    ['kept where there were none', null, 'mới'],
    ['rewritten', 'cũ', 'mới & "hay" <hơn>'],
    ['forgotten', 'cũ', null],
    ['not there and not wanted', null, null],
  ])('%s', async (_what, before, after) => {
    const { office, host } = openOffice(sample());
    await office.read();
    await office.apply([{ kind: 'store-settings', settings: before }]);
    await office.apply([{ kind: 'store-settings', settings: after }]);
    host.reset();
    expect((await office.read()).settings).toBe(after);
    expect(host.requests).toHaveLength(1);
  });
});

test('a sheet comes to the front with its cells selected', async () => {
  const { office, host, document } = openOffice(sample());
  await office.read();
  const other = sheetIdOf(document, 1);
  host.reset();
  await office.apply([{ kind: 'activate', target: { sheet: other }, range: parseRange('B2:C3') }]);
  expect([document.activeSheet(), document.selection(other)]).toEqual([other, parseRange('B2:C3')]);
  await office.reveal(sheetIdOf(document), parseRange('A1'));
  expect(document.activeSheet()).toBe(sheetIdOf(document));
  expect(host.requests).toHaveLength(2);
});

describe('what Excel refuses', () => {
  test('a protected sheet: nothing stays written, on no sheet', async () => {
    const document = protectedCopy(sample());
    const { office, host } = openOffice(document);
    const before = await office.read();
    const [locked, free] = [sheetIdOf(document), sheetIdOf(document, 1)];
    host.reset();
    const failure = await failureOf(
      office.apply([
        { kind: 'set-cells', sheet: free, edits: [edit('A1', 1, { numberFormat: '0.0' }), edit('C5', 'x')] },
        { kind: 'mark-cells', sheet: free, marks: MARKS },
        { kind: 'store-settings', settings: 'mới' },
        { kind: 'set-cells', sheet: locked, edits: [edit('B2', 5)] },
      ]),
    );
    expect([failure.reason, failure.subject]).toEqual(['sheet-protected', 'Chỉ tiêu thôn']);
    expect(failure.cause).toMatchObject({ code: 'AccessDenied' });
    // What was refused, two to find the marks that were laid already, and one that takes everything back.
    expect(host.requests).toHaveLength(4);
    expect(await office.read()).toEqual(before);
  });

  test('a workbook that is open for reading only', async () => {
    const { office, document } = openOffice(sample(), { readOnly: true });
    const before = await office.read();
    const failure = await failureOf(
      office.apply([{ kind: 'set-cells', sheet: sheetIdOf(document), edits: [edit('B2', 5)] }]),
    );
    expect(failure.reason).toBe('access-denied');
    expect(await office.read()).toEqual(before);
  });

  test('a formula that is none: what was written before it is put back', async () => {
    const { office, document } = openOffice(sample());
    const before = await office.read();
    const sheet = sheetIdOf(document);
    const failure = await failureOf(
      office.apply([
        { kind: 'set-cells', sheet, edits: [edit('A2', 'Khác'), edit('A3', null), edit('C2', 7), edit('B4', 1)] },
        { kind: 'store-settings', settings: null },
        { kind: 'set-cells', sheet, edits: [edit('B2', 0, { formula: '=SUM(' })] },
      ]),
    );
    expect([failure.reason, failure.subject]).toEqual(['excel-refused', 'InvalidArgument']);
    expect(await office.read()).toEqual(before);
  });

  test('settings that were rewritten or forgotten come back', async () => {
    const { office, document } = openOffice(sample());
    await office.apply([{ kind: 'store-settings', settings: 'cũ' }]);
    const broken: Change = { kind: 'set-cells', sheet: sheetIdOf(document), edits: [edit('B2', 0, { formula: '=(' })] };
    for (const settings of ['mới', null]) {
      await office.read();
      await failureOf(office.apply([{ kind: 'store-settings', settings }, broken]));
      expect((await office.read()).settings).toBe('cũ');
    }
  });

  test('marks that were taken off come back', async () => {
    const { office, document } = openOffice(sample());
    const sheet = sheetIdOf(document);
    await office.apply([{ kind: 'mark-cells', sheet, marks: MARKS }]);
    const before = await office.read();
    await failureOf(
      office.apply([
        { kind: 'mark-cells', sheet, marks: [] },
        { kind: 'set-cells', sheet, edits: [edit('B2', 0, { formula: '=(' })] },
      ]),
    );
    const marks = (await office.read()).sheets[0]?.marks ?? [];
    expect(new Set(marks.map((mark) => JSON.stringify(mark)))).toEqual(
      new Set(before.sheets[0]?.marks.map((mark) => JSON.stringify(mark))),
    );
  });

  test('where even putting back is refused, the failure names the cells', async () => {
    const { office, document } = openOffice(sample());
    await office.read();
    const sheet = sheetIdOf(document);
    const original = document.setCells.bind(document);
    let writes = 0;
    jest.spyOn(document, 'setCells').mockImplementation((...written) => {
      writes += 1;
      if (writes > 1) throw new Error('the disk is gone');
      original(...written);
    });
    const failure = await failureOf(
      office.apply([{ kind: 'set-cells', sheet, edits: [edit('B2', 5), edit('D9', 6)] }]),
    );
    expect(failure.subject).toBe('Chỉ tiêu thôn!B2');
    expect(failure.cause).toBeInstanceOf(AggregateError);
  });

  test('a sheet that the last reading did not see', async () => {
    const { office, host } = openOffice(sample());
    await office.read();
    host.reset();
    const absent: Change[][] = [
      [{ kind: 'set-cells', sheet: '99', edits: [] }],
      [{ kind: 'activate', target: { tag: 'summary' }, range: parseRange('A1') }],
    ];
    for (const changes of absent) expect((await failureOf(office.apply(changes))).reason).toBe('sheet-not-found');
    expect((await failureOf(office.reveal('99', parseRange('A1')))).reason).toBe('sheet-not-found');
    expect(host.requests).toHaveLength(1);
  });
});

test('changes and their inverse leave every cell as it was', async () => {
  const address = fc.record({ row: fc.nat(6), column: fc.nat(4) });
  const value = fc.oneof(
    fc.integer(),
    fc.constantFrom('=1+1', '5%', 'Thôn', null, true),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const numberFormat = fc.constantFrom('General', '0.00', '@');
  const edits = fc.uniqueArray(
    fc.record({ address, content: fc.record({ value, formula: fc.constant(null) }), numberFormat }),
    {
      selector: (one) => `${one.address.row} ${one.address.column}`,
      maxLength: 12,
    },
  );
  await fc.assert(
    fc.asyncProperty(edits, async (chosen) => {
      const { office, document } = openOffice(sample());
      const before = await office.read();
      const changes: Change[] = [{ kind: 'set-cells', sheet: sheetIdOf(document), edits: chosen }];
      await office.apply(changes);
      await office.read();
      await office.apply(invert(changes, before));
      expect(await office.read()).toEqual(before);
      expect(await new FileWorkbookHost(document).read()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

/** The file host keeps the results that it was given, Excel calculates them. */
function withoutResults(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, rowIndex) =>
        row.map((value, columnIndex) => (sheet.formulas[rowIndex]?.[columnIndex] ? null : value)),
      ),
    })),
  };
}
