import type { Check } from '../../src/checks/check';
import { inferStyles } from '../../src/checks/infer-styles';
import type { FindingDetails } from '../../src/domain/finding';
import type { MeasureRole } from '../../src/domain/columns';
import type { TargetTable } from '../../src/domain/target-table';

/** A table about which the check has nothing to say. */
export interface ValidCase {
  readonly name: string;
  readonly table: TargetTable;
  /** The table of the year before, where the workbook has it. */
  readonly lastYear?: TargetTable;
  readonly calculation?: 'automatic' | 'manual';
}

/** What a finding must say; `involved` and `repair` are compared where they are given. */
export interface ExpectedFinding {
  readonly row: number;
  readonly role: MeasureRole;
  readonly found: number | null;
  readonly expected: number | null;
  readonly details: FindingDetails[keyof FindingDetails];
  /** As "row role", the guilty cell first. */
  readonly involved?: readonly string[];
  /** As "row role: from → to". */
  readonly repair?: readonly string[];
}

export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
}

/** The specification of a check: tables that it lets pass, and tables with all that it finds in them. */
export function testCheck(
  check: Check,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  const run = ({ table, lastYear, calculation = 'automatic' }: ValidCase) =>
    check.run({ table, calculation, styles: inferStyles(table), ...(lastYear && { lastYear }) });

  describe(check.id, () => {
    it.each(cases.valid)('lets pass $name', (valid) => {
      expect(run(valid)).toEqual([]);
    });

    it.each(cases.invalid)('finds $name', ({ findings, ...invalid }) => {
      const found = run(invalid);
      expect(found).toMatchObject(
        findings.map(({ row, role, involved: _involved, repair: _repair, ...rest }) => ({
          id: check.id,
          severity: check.severity,
          cell: { row, role },
          alternatives: [],
          ...rest,
        })),
      );
      found.forEach((finding, order) => {
        const { involved, repair } = findings[order] ?? {};
        const named = finding.involved.map(({ row, role }) => `${row} ${role}`);
        expect(finding.involved[0]).toEqual(finding.cell);
        if (involved) expect(named).toEqual(involved);
        if (repair) {
          const repairs = finding.repair.map(({ cell, from, to }) => `${cell.row} ${cell.role}: ${from} → ${to}`);
          expect(repairs).toEqual(repair);
        }
      });
    });
  });
}
