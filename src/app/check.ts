import { inferStyles } from '../checks/infer-styles';
import { diagnose } from '../diagnosis/diagnose';
import type { Finding, Severity } from '../domain/finding';
import type { TargetTable } from '../domain/target-table';
import { findTables } from '../reading/find-tables';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { CheckedTable, CheckReport } from './check-report';

/** Finds the likeliest target table of a workbook and everything that contradicts itself in it. */
export function check(snapshot: WorkbookSnapshot): CheckReport {
  const tables = findTables(snapshot).slice(0, 1).map(checkTable);
  const findings = tables.flatMap((table) => table.findings);
  const counts = {
    error: count(findings, 'error'),
    warning: count(findings, 'warning'),
    notice: count(findings, 'notice'),
  };
  return { tables, counts, ready: tables.length > 0 && counts.error === 0 };
}

function checkTable(table: TargetTable): CheckedTable {
  const styles = inferStyles(table);
  return {
    table,
    styles: new Map([...styles].map(([role, { style }]) => [role, style])),
    findings: diagnose({ table, styles }),
  };
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
