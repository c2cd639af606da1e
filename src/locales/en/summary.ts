import type { Indicator, Stage } from '../../domain/columns';
import type { SummaryWords } from '../sections/summary';

const COMMUNE_KIND = /^(?:commune|ward|township)\s+/iu;

const HOUSEHOLDS: Readonly<Record<Indicator, string>> = { poor: 'Poor households', nearPoor: 'Near-poor households' };
const STAGES: Readonly<Record<Stage, string>> = {
  opening: 'at the start of the year',
  reduction: 'fewer by, in the year',
  closing: 'at the end of the year',
};

export const summary: SummaryWords = {
  sheetName: 'Plan summary',
  blank: '……………………………',
  blankYear: '………',
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  issuingBody: (commune) => `People’s Committee of ${commune}`,
  placeAndDate: (place) => `${place}, …… / …… / ………`,
  placeName: (commune) => commune.replace(COMMUNE_KIND, ''),
  kind: 'SUMMARY TABLE',
  subject: (year) => `Plan for poverty-reduction targets, ${year}`,
  goalsHeading: 'I. Results against the assigned goal',
  hamletsHeading: 'II. By hamlet',
  unit: 'Units: households, %',
  measure: 'Measure',
  counted: { poor: 'Poor households (number)', nearPoor: 'Near-poor households (number)' },
  rated: { poor: 'Poor households (%)', nearPoor: 'Near-poor households (%)' },
  stages: { opening: 'Opening', reduction: 'Reduction', closing: 'Closing' },
  goal: 'Goal: closing rate at most (%)',
  status: 'Status',
  reached: 'Reached',
  missed: 'Not reached',
  index: 'No.',
  hamlet: 'Hamlet',
  households: 'Households',
  count: 'Number',
  rate: '%',
  total: 'Total',
  group: (indicator, stage, year) =>
    [`${HOUSEHOLDS[indicator]} ${STAGES[stage]}`, ...(year === null ? [] : [String(year)])].join(' '),
  preparedBy: 'Prepared by',
  preparerSigns: '(Signature and full name)',
  signerSigns: '(Signature, full name and seal)',
};
