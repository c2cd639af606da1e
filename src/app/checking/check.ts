import type { CheckInput, LegacyTexts } from '../../checks/definition/check-context';
import { inferStyles } from '../../checks/numbers/infer-styles';
import { diagnose } from '../../diagnosis/diagnose';
import type { TargetTable } from '../../domain/target-table';
import { findHiddenTables } from '../../reading/find-tables';
import { legacyTexts } from '../../reading/legacy-fonts/legacy-texts';
import { figuresOnSheets } from '../../reading/stated-figures/read-stated-figures';
import { unreadParts } from '../../reading/unread-parts';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckedTable, CheckReport } from './check-report';
import { countsOf } from './check-report';
import { tablesToWorkOn } from './choose-table';
import { goalInForce } from './goal-in-force';
import type { Settings } from '../settings';
import { readSettings } from '../stored-settings';
import { figuresStated } from './stated-figures';
import { withStaleSummary } from './stale-summary';
import { answeredFindings } from './waive';

/** Finds the target tables of a workbook and everything that contradicts itself in them. */
export function check(snapshot: WorkbookSnapshot): CheckReport {
  const settings = readSettings(snapshot.settings);
  const found = tablesToWorkOn(snapshot, settings);
  const [table, ...otherTables] = found;
  const figures = table ? figuresOnSheets(snapshot, found, table.year) : [];
  const checked = table ? checkTable(snapshot, table, { found, figures, settings }) : null;
  const others = otherTables.map((other, place) => checkOther(other, otherTables.slice(place + 1), found, settings));
  const counts = countsOf(checked?.findings ?? []);
  const hiddenSheets = checked ? [] : findHiddenTables(snapshot).map(({ sheetName }) => sheetName);
  return {
    checked,
    others,
    found,
    unread: unreadParts(snapshot, found),
    figures,
    hiddenSheets: [...new Set(hiddenSheets)],
    counts,
    ready: checked !== null && counts.error === 0,
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

/** What is known beside a table when it is checked. */
interface Surroundings {
  /** Every table of the workbook. */
  readonly found: readonly TargetTable[];
  readonly figures: CheckReport['figures'];
  readonly settings: Settings;
}

function checkTable(
  snapshot: WorkbookSnapshot,
  table: TargetTable,
  { found, figures, settings }: Surroundings,
): CheckedTable {
  const lastYear = tableOfLastYear(table, found);
  const stated = figuresStated(table, figures, settings.planText);
  const styles = inferStyles(table);
  const input: CheckInput = {
    table,
    styles,
    beside: found.filter((other) => other !== table),
    figures: stated,
    goal: goalInForce(snapshot, settings),
    calculation: snapshot.calculation,
    legacyTexts: legacyTextsBySheet(snapshot),
    ...(lastYear && { lastYear }),
  };
  const checked: CheckedTable = {
    table,
    styles: new Map([...styles].map(([role, { style }]) => [role, style])),
    ...answeredFindings(settings.waivers, table, diagnose(input)),
  };
  return withStaleSummary(snapshot, checked, settings, stated);
}

/**
 * A table beside the one to work on, for itself and against the year before. What is said of the workbook, of stated
 * figures and of the goal is said of the table to work on, and what two tables say to each other once.
 * @param later those that come after it.
 */
function checkOther(
  table: TargetTable,
  later: readonly TargetTable[],
  found: readonly TargetTable[],
  { waivers }: Settings,
): CheckedTable {
  const lastYear = tableOfLastYear(table, found);
  const styles = inferStyles(table);
  return {
    table,
    styles: new Map([...styles].map(([role, { style }]) => [role, style])),
    ...answeredFindings(waivers, table, diagnose({ table, styles, beside: later, ...(lastYear && { lastYear }) })),
  };
}
