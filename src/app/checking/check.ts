import type { CheckInput, LegacyTexts } from '../../checks/definition/check-context';
import { inferStyles } from '../../checks/numbers/infer-styles';
import { diagnose } from '../../diagnosis/diagnose';
import type { Finding, Severity } from '../../domain/finding';
import type { TargetTable } from '../../domain/target-table';
import { findHiddenTables } from '../../reading/find-tables';
import { legacyTexts } from '../../reading/legacy-fonts/legacy-texts';
import { figuresOnSheets } from '../../reading/stated-figures/read-stated-figures';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckedTable, CheckReport } from './check-report';
import { tablesToWorkOn } from './choose-table';
import { goalInForce } from './goal-in-force';
import type { Settings } from '../settings';
import { readSettings } from '../settings';
import { figuresStated } from './stated-figures';
import { withStaleSummary } from './stale-summary';
import { answeredFindings } from './waive';

/** Finds the target table to work on in a workbook and everything that contradicts itself in it. */
export function check(snapshot: WorkbookSnapshot): CheckReport {
  const settings = readSettings(snapshot.settings);
  const found = tablesToWorkOn(snapshot, settings);
  const figures = found.slice(0, 1).flatMap(({ year }) => figuresOnSheets(snapshot, found, year));
  const tables = found.slice(0, 1).map((table) => {
    const lastYear = tableOfLastYear(table, found);
    const stated = figuresStated(table, figures, settings.planText);
    const beside = found.filter((other) => other !== table);
    const { calculation } = snapshot;
    const legacy = legacyTextsBySheet(snapshot);
    const checked = checkTable(
      {
        table,
        beside,
        figures: stated,
        goal: goalInForce(snapshot, settings),
        calculation,
        legacyTexts: legacy,
        ...(lastYear && { lastYear }),
      },
      settings,
    );
    return withStaleSummary(snapshot, checked, settings, stated);
  });
  const findings = tables.flatMap((table) => table.findings);
  const counts = {
    error: count(findings, 'error'),
    warning: count(findings, 'warning'),
    notice: count(findings, 'notice'),
  };
  const hiddenSheets = tables.length > 0 ? [] : findHiddenTables(snapshot).map(({ sheetName }) => sheetName);
  return {
    tables,
    found,
    figures,
    hiddenSheets: [...new Set(hiddenSheets)],
    counts,
    ready: tables.length > 0 && counts.error === 0,
  };
}

/** The likeliest table of the year before that counts the same; undefined where the workbook has none. */
function tableOfLastYear({ year, counted }: TargetTable, tables: readonly TargetTable[]): TargetTable | undefined {
  return tables.find((other) => year !== null && other.year === year - 1 && other.counted === counted);
}

/** On visible sheets that are the officer's own. */
function legacyTextsBySheet({ sheets }: WorkbookSnapshot): LegacyTexts[] {
  return sheets.flatMap((sheet) => {
    const texts = sheet.visible && sheet.tag === null ? legacyTexts(sheet) : [];
    return texts.slice(0, 1).map(({ address }) => ({
      first: { kind: 'cell' as const, sheet: sheet.id, sheetName: sheet.name, ...address },
      cells: texts.length,
    }));
  });
}

function checkTable(context: Omit<CheckInput, 'styles'>, { waivers }: Settings): CheckedTable {
  const { table } = context;
  const styles = inferStyles(table);
  return {
    table,
    styles: new Map([...styles].map(([role, { style }]) => [role, style])),
    ...answeredFindings(waivers, table, diagnose({ ...context, styles })),
  };
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
