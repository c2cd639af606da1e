import { inferStyles } from '../../src/checks/numbers/infer-styles';
import { diagnose } from '../../src/diagnosis/diagnose';
import { COUNT_ROLES, RATE_ROLES } from '../../src/domain/columns';
import type { LineLiteral } from '../support/target-table-of';
import { targetTableOf, TOTAL } from '../support/target-table-of';

/** Openings copied into the closings, and every rate and total still zero: a sheet that was only begun. */
function begunSheet(hamlets: number) {
  const lines = Array.from({ length: hamlets }, (_hamlet, order): LineLiteral => {
    const [households, poor, nearPoor] = [100 + order, 9 + (order % 3), 8 + (order % 2)];
    return [`Thôn ${order + 1}`, households, poor, 1, poor, nearPoor, 1, nearPoor, 0, 0, 0, 0, 0, 0];
  });
  const zeros: LineLiteral = [TOTAL, ...Array.from({ length: 13 }, () => 0)];
  return targetTableOf([...COUNT_ROLES, ...RATE_ROLES], ...lines, zeros);
}

describe('a sheet on which nearly nothing holds', () => {
  it.each([6, 19, 200])('is diagnosed before the test runs out of patience: %i hamlets', (hamlets) => {
    const table = begunSheet(hamlets);
    // Without a bound the search among the numbers that six hamlets could have takes longer than anyone waits.
    const findings = diagnose({ table, styles: inferStyles(table) });
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
