import type { CheckedTable, CheckReport } from '../../../src/app/checking/check-report';
import { check } from '../../../src/app/checking/check';
import type { Finding, Resolution } from '../../../src/domain/finding';
import { repairOf } from '../../../src/domain/finding';
import { certainErrors } from '../../../src/taskpane/pane/certain-errors';
import { nextStep } from '../../../src/taskpane/pane/next-step';
import { sampleSnapshot } from '../../support/sample-snapshot';

const SAMPLE = check(sampleSnapshot());
const CHECKED = SAMPLE.checked;
if (!CHECKED) throw new Error('The sample has no table');
const REPAIR = CHECKED.findings.slice(0, 1).flatMap(repairOf);

const resolved =
  (resolution: Resolution) =>
  (finding: Finding): Finding => ({ ...finding, resolution });

const withFindings = (change: (finding: Finding) => Finding): CheckedTable => ({
  ...CHECKED,
  findings: CHECKED.findings.map(change),
});
const reportOf = (table: CheckedTable): CheckReport => ({ ...SAMPLE, checked: table });

describe('an error is certain', () => {
  it('where exactly one repair mends it', () => {
    expect(certainErrors(CHECKED)).toHaveLength(3);
  });

  it.each<[string, (finding: Finding) => Finding]>([
    ['no number can be named', resolved({ kind: 'none' })],
    ['another repair mends it as well', resolved({ kind: 'likeliest', repair: REPAIR, alternatives: [REPAIR] })],
    ['its repair is not proven the smallest', resolved({ kind: 'unproven' })],
    ['another repair is hardly larger', resolved({ kind: 'nearly', repair: REPAIR, margin: 5 })],
    ['it is no error', (finding) => ({ ...finding, severity: 'warning' })],
  ])('but not where %s', (_name, change) => {
    expect(certainErrors(withFindings(change))).toEqual([]);
  });
});

describe('the next sensible step', () => {
  it('is to check where nothing was read, or no table found', () => {
    expect(nextStep(null)).toBe('check');
    expect(nextStep({ ...SAMPLE, checked: null, ready: false })).toBe('check');
  });

  it('is to check again where the sheet was edited since', () => {
    expect(nextStep(SAMPLE, true)).toBe('check');
  });

  it('is to mend what is certainly wrong', () => {
    expect(nextStep(SAMPLE)).toBe('repair');
  });

  it('is to recalculate where errors leave a doubt', () => {
    expect(nextStep(reportOf(withFindings(resolved({ kind: 'none' }))))).toBe('recalculate');
  });

  it('is the summary where nothing must be fixed', () => {
    expect(nextStep({ ...SAMPLE, ready: true })).toBe('summarize');
  });
});
