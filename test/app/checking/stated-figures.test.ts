import { check } from '../../../src/app/checking/check';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import { storeSettings } from '../../../src/app/stored-settings';
import { analysisOf, figuresStated, goalsStated } from '../../../src/app/checking/stated-figures';
import type { Finding } from '../../../src/domain/finding';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sampleSnapshot } from '../../support/sample-snapshot';
import { snapshotOf } from '../../support/snapshot-of';
import { PLAN_OF_2022 } from '../../support/plan-of-2022';

/** The sample workbook with a text of the plan pasted into its settings. */
function sampleWith(planText: string): WorkbookSnapshot {
  return { ...sampleSnapshot(), settings: storeSettings({ ...EMPTY_SETTINGS, planText }).settings };
}

/** What checking finds beyond what it finds in the sample alone. */
function addedFindings(planText: string): Finding[] {
  const known = new Set(findingsOf(sampleSnapshot()).map((finding) => JSON.stringify(finding)));
  return findingsOf(sampleWith(planText)).filter((finding) => !known.has(JSON.stringify(finding)));
}

function findingsOf(snapshot: WorkbookSnapshot): readonly Finding[] {
  return check(snapshot).checked?.findings ?? [];
}

/** The figures that a text states beside the sample's table. */
function statedIn(planText: string) {
  const { checked, figures } = check(sampleSnapshot());
  if (!checked) throw new RangeError('The sample has a table');
  return figuresStated(checked.table, figures, planText);
}

describe('the words of the plan beside its table', () => {
  it('agree in every figure', () => {
    expect(addedFindings(PLAN_OF_2022)).toEqual([]);
  });

  it.each([
    ['128 hộ nghèo', '182 hộ nghèo'],
    ['chiếm tỷ lệ 6,25 %', 'chiếm tỷ lệ 6,52 %'],
    ['còn 101 hộ', 'còn 110 hộ'],
    ['101 hộ chiếm 4,93 %', '101 hộ chiếm 4,39 %'],
    ['171 hộ cận nghèo', '117 hộ cận nghèo'],
    ['8,35%', '8,53%'],
  ])('are told where “%s” became “%s”', (before, after) => {
    expect(PLAN_OF_2022).toContain(before);
    const findings = addedFindings(PLAN_OF_2022.replace(before, after));
    expect(findings.map((finding) => finding.id)).toEqual(['stated-figure-differs']);
    const [place] = findings.map(({ elsewhere }) => elsewhere);
    expect(place?.kind === 'text' ? place.passage : '').toContain(after);
  });

  it('contradict themselves where those with and without labour are not all of the poor', () => {
    const findings = addedFindings(PLAN_OF_2022.replace('là 98 hộ', 'là 89 hộ'));
    expect(findings.map(({ id }) => id)).toEqual(['labour-sum']);
  });

  it('miss a goal where the table stays above what is “tối thiểu còn”, and reach it where it stays below', () => {
    const [missed] = addedFindings(
      PLAN_OF_2022.replace('hộ cận nghèo tối thiểu còn 5,86%', 'hộ cận nghèo tối thiểu còn 5,5%'),
    );
    expect(missed?.id).toBe('goal-missed');
    expect(
      addedFindings(PLAN_OF_2022.replace('hộ cận nghèo tối thiểu còn 5,86%', 'hộ cận nghèo tối thiểu còn 6%')),
    ).toEqual([]);
  });

  it('agree by the digits that they are written with', () => {
    expect(addedFindings(PLAN_OF_2022.replace('101 hộ chiếm 4,93 %', '101 hộ chiếm 4,9 %'))).toEqual([]);
  });

  it('are not compared with a table for another year', () => {
    expect(addedFindings(PLAN_OF_2022.replaceAll('2022', '2032').replaceAll('2021', '2031'))).toEqual([]);
  });
});

describe('the household analysis', () => {
  it('takes each figure as it was first stated', () => {
    const analysis = analysisOf(statedIn(`${PLAN_OF_2022}\n- Có 171 hộ cận nghèo, với 999 khẩu.`));
    const values = Object.fromEntries(Object.entries(analysis).map(([subject, { value }]) => [subject, value]));
    expect(values).toEqual({
      'poor.persons': 229,
      'nearPoor.persons': 504,
      'poor.withLabour': 30,
      'poor.withLabourButDisabledOrIll': 0,
      'poor.withoutLabour': 98,
      'poor.socialProtection': 68,
    });
  });

  it('is empty where nothing is stated', () => {
    expect(analysisOf(statedIn(''))).toEqual({});
  });
});

describe('goals in words', () => {
  it('are those that are worded as goals', () => {
    expect(goalsStated(statedIn(PLAN_OF_2022))).toEqual({
      poor: { 'closing-count': 101, 'closing-rate': 4.93 },
      nearPoor: { 'closing-rate': 5.86 },
    });
  });

  it('are left out where two of them contradict each other', () => {
    const text = PLAN_OF_2022.replace('101 hộ chiếm 4,93 %', '101 hộ chiếm 4,9 %');
    expect(goalsStated(statedIn(text))).toEqual({ poor: { 'closing-count': 101 }, nearPoor: { 'closing-rate': 5.86 } });
  });

  it('are none where only results are told', () => {
    expect(goalsStated(statedIn('Cuối năm 2022 còn 101 hộ nghèo.'))).toEqual({});
  });
});

describe('a sheet of the workbook', () => {
  it('is held against the table like a text, cell by cell', () => {
    const [table] = sampleSnapshot().sheets;
    if (!table) throw new RangeError('The sample has a sheet');
    const [beside] = snapshotOf({ name: 'Phân tích', grid: [['Hộ nghèo cuối năm 2022', 110]] }).sheets;
    if (!beside) throw new RangeError('A sheet was made');
    const workbook = { ...sampleSnapshot(), sheets: [table, { ...beside, id: 'beside' }] };
    const known = findingsOf(sampleSnapshot()).length;
    const findings = findingsOf(workbook);
    expect(findings).toHaveLength(known + 1);
    const told = findings.find(({ id }) => id === 'stated-figure-differs');
    expect(told?.elsewhere).toEqual({ kind: 'cell', sheet: 'beside', sheetName: 'Phân tích', row: 0, column: 1 });
  });
});
