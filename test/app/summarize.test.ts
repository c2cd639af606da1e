import { recalculate } from '../../src/app/recalculate';
import { EMPTY_SETTINGS, storeSettings } from '../../src/app/settings';
import { summarize } from '../../src/app/summarize';
import { STAGE_PAIRS } from '../../src/domain/columns';
import { findTables } from '../../src/reading/find-tables';
import { summaryGoalCells } from '../../src/reports/summary-sheet';
import { summary as english } from '../../src/locales/en/summary';
import { formatAddress } from '../../src/workbook/address';
import { predict } from '../../src/workbook/predict';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sampleSnapshot } from '../sample-snapshot';
import { sampleLines, targetWorkbook, workbookOf } from '../reports/target-workbook';

const sample = targetWorkbook(sampleLines());

/** Closing rates as goals. */
function closingRates(rates: { poor?: number; nearPoor?: number }) {
  return Object.fromEntries(Object.entries(rates).map(([indicator, rate]) => [indicator, { 'closing-rate': rate }]));
}

/** The poor and the near-poor goal that the new summary prints. */
function printedGoals(workbook: WorkbookSnapshot, rates: { poor?: number; nearPoor?: number }) {
  const [change] = summarize(workbook, { ...EMPTY_SETTINGS, goal: closingRates(rates) })?.changes ?? [];
  if (change?.kind !== 'write-sheet') throw new Error('no summary was proposed');
  return [...goalAddresses()].map(([, address]) => {
    const cell = change.spec.cells.find((candidate) => formatAddress(candidate) === address);
    return cell?.content.value;
  });
}

function goalAddresses() {
  const [table] = findTables(sample);
  return new Map(table && [...summaryGoalCells(table)].map(([indicator, cell]) => [indicator, formatAddress(cell)]));
}

/** The sample with stored goals and a summary on which the officer has typed goals. */
function withTypedGoals(
  stored: { poor?: number; nearPoor?: number },
  typed: { poor?: CellValue; nearPoor?: CellValue },
) {
  const cells = new Map([...goalAddresses()].map(([indicator, address]) => [address, typed[indicator] ?? null]));
  const values = Array.from({ length: 20 }, (_row, row) =>
    Array.from({ length: 15 }, (_column, column) => cells.get(formatAddress({ row, column })) ?? null),
  );
  const [summary] = workbookOf(values, 'Tổng hợp kế hoạch').sheets;
  if (!summary) throw new Error('the workbook has a sheet');
  return {
    ...sample,
    sheets: [...sample.sheets, { ...summary, id: 'summary', tag: 'summary' as const }],
    settings: storeSettings({ ...EMPTY_SETTINGS, goal: closingRates(stored) }).settings,
  };
}

describe('summarize', () => {
  it('proposes to write the summary sheet and to bring it to the front', () => {
    const proposal = summarize(sample, EMPTY_SETTINGS);
    expect(proposal).toMatchObject({
      action: 'summarize',
      preview: [],
      table: { sheetName: 'Chỉ tiêu thôn' },
      changes: [
        { kind: 'write-sheet', spec: { tag: 'summary', name: 'Tổng hợp kế hoạch', fontName: 'Times New Roman' } },
        { kind: 'activate', target: { tag: 'summary' } },
      ],
    });
  });

  it('proposes nothing for a workbook without a target table', () => {
    expect(summarize(workbookOf([['Danh sách', 'Số điện thoại']]), EMPTY_SETTINGS)).toBeNull();
  });

  it('speaks Vietnamese, and another language where it is given one', () => {
    expect(summarize(sample, EMPTY_SETTINGS, english)?.changes[0]).toMatchObject({ spec: { name: english.sheetName } });
  });

  it('prints every number of a right table as the sheet writes it, whatever the rounding of its columns', () => {
    const workbook = sampleSnapshot();
    const mended = recalculate(workbook, { as: 'values', rounding: 'column' });
    const right = predict(mended?.changes ?? [], workbook);
    const [table] = findTables(right);
    const written = summarize(right, EMPTY_SETTINGS)?.changes.find((change) => change.kind === 'write-sheet');
    const printed = (written?.spec.cells ?? []).filter((cell) => cell.row >= 19 && cell.column >= 3);
    const numbers = printed.flatMap(({ content }) => (typeof content.value === 'number' ? [content.value] : []));
    const columns = STAGE_PAIRS.flatMap(({ count, rate }) => [table?.columns.get(count), table?.columns.get(rate)]);
    expect(numbers).toEqual(table?.rows.flatMap((_row, row) => columns.map((column) => column?.numbers[row])));
  });

  it('prints the goals of the settings', () => {
    expect(printedGoals(sample, { poor: 4.93, nearPoor: 5.86 })).toEqual([4.93, 5.86]);
    expect(printedGoals(sample, {})).toEqual([null, null]);
  });

  it('keeps a goal that the officer typed on the summary itself', () => {
    expect(printedGoals(withTypedGoals({}, { poor: 4.5 }), {})).toEqual([4.5, null]);
    expect(printedGoals(withTypedGoals({ poor: 4.93 }, { poor: 4.5 }), { poor: 4.93 })).toEqual([4.5, null]);
  });

  it('prefers a goal that was asked for after it was typed there', () => {
    expect(printedGoals(withTypedGoals({ poor: 4.93 }, { poor: 4.5 }), { poor: 4 })).toEqual([4, null]);
  });

  it.each(['4,5', null, { error: '#N/A' }])('passes over %j in the place of a goal', (typed) => {
    expect(printedGoals(withTypedGoals({ poor: 4.93 }, { poor: typed }), { poor: 4.93 })).toEqual([4.93, null]);
  });
});
