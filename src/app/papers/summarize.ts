import { countOfRate } from '../../domain/columns';
import type { ProfileField } from '../../domain/commune';
import type { Moment } from '../../domain/moment';
import { STANDARD_STYLE } from '../../domain/rounding';
import { numberAt, wholeCountAt } from '../../domain/target-table';
import { styleOfRate } from '../../planning/rate-style';
import type { SummaryWords } from '../../locales/words/summary';
import { summary } from '../../locales/vi/summary';
import type { ReportSource } from '../../reports/paper/source-link';
import { summarySheet } from '../../reports/summary/summary-sheet';
import { rangeOfCell } from '../../sheet/range';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { sheetById } from '../../workbook/snapshot';
import type { CheckedTable, CheckReport } from '../checking/check-report';
import type { Proposal } from '../changing/proposal';
import type { Settings } from '../settings';
import { readSettings, storeSettings } from '../stored-settings';
import { figuresStated } from '../checking/stated-figures';
import { summaryBasis } from '../checking/summary-basis';
import { contentsOfSummary, summaryCounts } from '../checking/summary-contents';
import { typedOnSummary, writtenSummary } from '../checking/written-summary';
import { missingFields } from './missing-fields';

/** What a summary is asked to be made with. */
export interface SummaryRequest {
  /** Kept in the workbook with it. */
  readonly settings: Settings;
  /** What checking the workbook with these settings found out. */
  readonly report: CheckReport;
  /** When that was; a dotted line is printed where nobody says. */
  readonly checkedAt?: Moment;
  /** The summary is a paper for a Vietnamese office: Vietnamese, whatever language the tool speaks. */
  readonly words?: SummaryWords;
}

/** The summary as changes, with what it lacks. */
export interface SummaryProposal extends Proposal {
  /** The texts about the commune that the summary shows as dotted lines, because nobody has typed them. */
  readonly missing: readonly ProfileField[];
}

const FIRST_CELL = rangeOfCell({ row: 0, column: 0 });

/**
 * The changes that make the summary sheet of the workbook's target table, or write it again; null without a table.
 * What the officer wrote in the free cells of the former summary stays, unless the settings ask for something else now.
 */
export function proposeSummary(snapshot: WorkbookSnapshot, request: SummaryRequest): SummaryProposal | null {
  const { settings, report, checkedAt, words = summary } = request;
  const { checked } = report;
  if (!checked) return null;
  const { table } = checked;
  const source: ReportSource = { table, sheet: sheetById(snapshot, table.sheet), styleAt: styleAt(checked) };
  const counts = summaryCounts(checked);
  const figures = figuresStated(table, report.figures, settings.planText);
  const contents = contentsOfSummary(snapshot, table, settings, figures);
  const { spec, freeCells } = summarySheet(
    source,
    {
      ...contents,
      check: { ...counts, checkedAt: checkedAt ?? null },
      typed: typedOnSummary(snapshot, readSettings(snapshot.settings).summary),
    },
    words,
  );
  const basis = summaryBasis({ checked, contents, ...counts });
  return {
    action: 'summarize',
    table,
    basis: snapshot,
    changes: [
      { kind: 'write-sheet', spec },
      { kind: 'activate', target: { tag: 'summary' }, range: FIRST_CELL },
      storeSettings({ ...settings, summary: writtenSummary(basis, freeCells) }),
    ],
    preview: [],
    missing: missingFields(settings.profile, PRINTED_FIELDS),
  };
}

/** What the summary prints of the profile: each has a dotted line of its own. */
const PRINTED_FIELDS: readonly ProfileField[] = [
  'superiorBody',
  'commune',
  'documentDate',
  'signerTitle',
  'signerName',
];

function styleAt({ table, styles }: CheckedTable): ReportSource['styleAt'] {
  return (row, rate) => {
    const columnStyle = styles.get(rate) ?? STANDARD_STYLE;
    const households = wholeCountAt(table, row, 'households');
    return styleOfRate(
      numberAt(table, row, rate),
      wholeCountAt(table, row, countOfRate(rate)),
      households,
      columnStyle,
    );
  };
}
