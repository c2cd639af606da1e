import type { Finding, Severity } from '../../domain/finding';

/** An open finding as the list shows it. */
export interface NumberedFinding {
  readonly finding: Finding;
  /** From 1, the gravest first. */
  readonly number: number;
  /** Its own among the findings of a table, and the same after another check. */
  readonly key: string;
}

/** The severities in the order of the list. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The findings of a table in the order of the list. */
export function numberedFindings(findings: readonly Finding[]): NumberedFinding[] {
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const alike = new Map<string, number>();
  return ordered.map((finding, order) => {
    const name = `${finding.id} ${finding.cell.row} ${finding.cell.role}`;
    const earlier = alike.get(name) ?? 0;
    alike.set(name, earlier + 1);
    return { finding, number: order + 1, key: `${name} ${earlier}` };
  });
}
