import { communeFigure } from '../../checks/numbers/commune-figure';
import { TableNumbers } from '../../checks/numbers/table-numbers';
import type { MeasureRole, RateRole } from '../../domain/columns';
import { countOfRate, INDICATORS, isRateRole } from '../../domain/columns';
import type { CommuneProfile, ProfileField } from '../../domain/commune';
import type { RoundingStyle } from '../../domain/rounding';
import { decimalDigits, isUnroundedRate, roundedRate, STANDARD_STYLE } from '../../domain/rounding';
import type { AnalysisFigure, HouseholdAnalysis } from '../../domain/stated-figure';
import { ANALYSIS_FIGURES } from '../../domain/stated-figure';
import type { TargetTable } from '../../domain/target-table';
import { grandTotal, numberAt, wholeCountAt } from '../../domain/target-table';
import { plan } from '../../locales/vi/plan';
import { summary } from '../../locales/vi/summary';
import { styleOfRate } from '../../planning/rate-style';
import { figuresOnSheets } from '../../reading/stated-figures/read-stated-figures';
import type { DocumentSpec } from '../../reports/plan-document/document-spec';
import type { PlanVocabulary, PrintedNumber } from '../../reports/plan-document/plan-contents';
import { planDocument as planPaper } from '../../reports/plan-document/plan-document';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckReport } from '../checking/check-report';
import { columnStyles } from '../checking/column-styles';
import { goalInForce } from '../checking/goal-in-force';
import type { Settings } from '../settings';
import { missingFields } from './missing-fields';
import { analysisOf, figuresStated, goalsStated } from '../checking/stated-figures';

/** The plan as a paper, and what the officer should know before it is signed. */
export interface PlanDocument {
  readonly spec: DocumentSpec;
  /** The texts about the commune that are dotted, because nobody has typed them. */
  readonly missing: readonly ProfileField[];
  /** The figures of the household analysis that are dotted, because no sheet and no text states them. */
  readonly missingFigures: readonly AnalysisFigure[];
  /** What the template names between double braces and nothing is known for; it is printed as it stands. */
  readonly unknownPlaceholders: readonly string[];
  /** How many errors the workbook still has: the plan prints its numbers as they stand. */
  readonly openErrors: number;
}

/** The plan is a paper for a Vietnamese office: Vietnamese, whatever language the tool speaks. */
const VOCABULARY: PlanVocabulary = { plan, summary };

/** What a plan is asked to be made with. */
export interface PlanRequest {
  readonly settings: Settings;
  /** What checking the workbook with these settings found out. */
  readonly report: CheckReport;
  /** The text of chapters III and IV. */
  readonly template: string;
  readonly words?: PlanVocabulary;
}

/**
 * The plan of the workbook's target table as a document, every number as the workbook has it; null without a table that
 * counts households. Goals that nobody has typed are taken from the words of the sheets and the pasted plan.
 */
export function planDocument(
  snapshot: WorkbookSnapshot,
  { settings, report, template, words = VOCABULARY }: PlanRequest,
): PlanDocument | null {
  const table = report.found.find(({ counted }) => counted !== 'persons');
  if (!table) return null;
  const checked = report.checked?.table === table ? report.checked : null;
  const onSheets = checked ? report.figures : figuresOnSheets(snapshot, report.found, table.year);
  const figures = figuresStated(table, onSheets, settings.planText);
  const styles = checked?.styles ?? columnStyles(table);
  const analysis = analysisOf(figures);
  const kept = goalInForce(snapshot, settings);
  const { spec, unknownPlaceholders } = planPaper(
    {
      table,
      ...numbersOf(table, styles),
      indicators: INDICATORS.filter((indicator) => table.columns.has(`${indicator}.closing.count`)),
      profile: settings.profile,
      goal: Object.keys(kept).length > 0 ? kept : goalsStated(figures),
      policies: settings.policies,
      analysis,
      template,
    },
    words,
  );
  return {
    spec,
    unknownPlaceholders,
    missing: missingTexts(settings.profile, table),
    missingFigures: missingFigures(analysis, table),
    openErrors: report.counts.error,
  };
}

type PrintedAt = (row: number, role: MeasureRole) => PrintedNumber | null;

function numbersOf(
  table: TargetTable,
  styles: ReadonlyMap<RateRole, RoundingStyle>,
): {
  readonly numberAt: PrintedAt;
  readonly ofCommune: (role: MeasureRole) => PrintedNumber | null;
} {
  const printedAt: PrintedAt = (row, role) => {
    const value = numberAt(table, row, role);
    if (Number.isNaN(value)) return null;
    return isRateRole(role) ? printedRate(table, row, role, styles.get(role) ?? STANDARD_STYLE) : { value, digits: 0 };
  };
  const total = grandTotal(table)?.total ?? null;
  return {
    numberAt: printedAt,
    ofCommune: (role) => (total === null ? null : printedAt(total, role)) ?? computed(table, role),
  };
}

/** A rate with the digits of its column, or those that it has itself; one kept in full as its column would print it. */
function printedRate(table: TargetTable, row: number, role: RateRole, columnStyle: RoundingStyle): PrintedNumber {
  const value = numberAt(table, row, role);
  const count = countOfRate(role);
  const [number, households] = [wholeCountAt(table, row, count), wholeCountAt(table, row, 'households')];
  const style = styleOfRate(value, number, households, columnStyle);
  if (isUnroundedRate(value, number, households)) {
    return { value: roundedRate(number, households, style), digits: style.digits };
  }
  const written = decimalDigits(value);
  return { value, digits: written > LONGEST_WRITTEN ? style.digits : Math.max(written, style.digits) };
}

const LONGEST_WRITTEN = 6;

/** What the hamlets add up to, where no line of the table says it. */
function computed(table: TargetTable, role: MeasureRole): PrintedNumber | null {
  const numbers = new TableNumbers(table);
  if (!isRateRole(role)) {
    const figure = communeFigure(numbers, role);
    return figure && { value: figure.value, digits: 0 };
  }
  const [count, households] = [communeFigure(numbers, countOfRate(role)), communeFigure(numbers, 'households')];
  if (!count || !households || households.value <= 0) return null;
  return { value: roundedRate(count.value, households.value, STANDARD_STYLE), digits: STANDARD_STYLE.digits };
}

/** What the plan prints of the profile: each has a dotted line of its own. */
const PRINTED_FIELDS: readonly ProfileField[] = [
  'superiorBody',
  'commune',
  'documentNumber',
  'documentDate',
  'recipient',
  'department',
  'legalBases',
  'signerTitle',
  'signerName',
  'copiesTo',
];

function missingTexts(profile: CommuneProfile, { year }: TargetTable): ProfileField[] {
  const noYear = profile.year.trim() === '' && year === null;
  return [...missingFields(profile, PRINTED_FIELDS), ...(noYear ? (['year'] as const) : [])];
}

function missingFigures(analysis: HouseholdAnalysis, table: TargetTable): AnalysisFigure[] {
  return ANALYSIS_FIGURES.filter((figure) => {
    const isPrinted = !figure.startsWith('nearPoor.') || table.columns.has('nearPoor.closing.count');
    return isPrinted && analysis[figure] === undefined;
  });
}
