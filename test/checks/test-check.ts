import type { Check, CheckInput } from '../../src/checks/definition/check-context';
import { contextOf } from '../../src/checks/definition/check-context';
import { inferStyles } from '../../src/checks/numbers/infer-styles';
import type { CellRepair, FindingDetails, OtherPlace } from '../../src/domain/finding';
import { alternativesOf, repairOf } from '../../src/domain/finding';
import type { NumberRole } from '../../src/domain/columns';
import type { TableCell } from '../../src/domain/target-table';

/** A table about which the check has nothing to say. */
export interface ValidCase extends Omit<CheckInput, 'styles'> {
  readonly name: string;
}

/** What a finding must say; `involved` and `repair` are compared where they are given. */
export interface ExpectedFinding {
  readonly row: number;
  readonly role: NumberRole;
  readonly found: number | null;
  readonly expected: number | null;
  readonly details: FindingDetails[keyof FindingDetails];
  /** As "row role", the guilty cell first. */
  readonly involved?: readonly string[];
  /** Likewise; none where left out. */
  readonly consequences?: readonly string[];
  /** As "row role: from → to". */
  readonly repair?: readonly string[];
  /** Of the first of them, likewise; none where left out. */
  readonly alternatives?: readonly string[];
  readonly elsewhere?: OtherPlace;
}

export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
}

/** The specification of a check: tables that it lets pass, and tables with all that it finds in them. */
export function testCheck(
  check: Check,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  const run = (context: Omit<CheckInput, 'styles'>) =>
    check.run(contextOf({ calculation: 'automatic', ...context, styles: inferStyles(context.table) }));

  describe(check.id, () => {
    it.each(cases.valid)('lets pass $name', (valid) => {
      expect(run(valid)).toEqual([]);
    });

    it.each(cases.invalid)('finds $name', ({ findings, ...invalid }) => {
      const found = run(invalid);
      expect(found).toMatchObject(
        findings.map(({ row, role, involved: _, consequences: _c, repair: _r, alternatives: _a, ...rest }) => ({
          id: check.id,
          severity: check.severity,
          cell: { row, role },
          ...rest,
        })),
      );
      found.forEach((finding, order) => {
        const { involved, consequences = [], repair, alternatives = [] } = findings[order] ?? {};
        const named = cellNames(finding.involved);
        expect(finding.involved[0]).toEqual(finding.cell);
        if (involved) expect(named).toEqual(involved);
        expect(cellNames(finding.consequences ?? [])).toEqual(consequences);
        expect(alternativesOf(finding).flatMap(inShort)).toEqual(alternatives);
        if (repair) expect(inShort(repairOf(finding))).toEqual(repair);
      });
    });
  });
}

function cellNames(cells: readonly TableCell[]): string[] {
  return cells.map(({ row, role }) => `${row} ${role}`);
}

function inShort(repair: readonly CellRepair[]): string[] {
  return repair.map(({ cell, from, to }) => `${cell.row} ${cell.role}: ${from} → ${to}`);
}
