import type { Indicator, Stage } from '../../domain/columns';
import type { Moment } from '../../domain/moment';
import type { CountedWords, SummaryWords } from '../words/summary';
import { labels } from './labels';

const { count } = labels;

const COMMUNE_KIND = /^(?:commune|ward|township)\s+/iu;

const PEOPLE: Readonly<Record<Indicator, string>> = { poor: 'Poor', nearPoor: 'Near-poor' };
const STAGES: Readonly<Record<Stage, string>> = { opening: 'Opening', reduction: 'Reduction', closing: 'Closing' };
const WITHIN_YEAR: Readonly<Record<Stage, string>> = {
  opening: 'at the start of the year',
  reduction: 'fewer by, in the year',
  closing: 'at the end of the year',
};

function counting(things: string, all: string): CountedWords {
  return {
    unit: `Units: ${things}, %`,
    all,
    counted: { poor: `Poor ${things} (number)`, nearPoor: `Near-poor ${things} (number)` },
    rated: { poor: `Poor ${things} (%)`, nearPoor: `Near-poor ${things} (%)` },
    group: (indicator, stage, year) =>
      [`${PEOPLE[indicator]} ${things} ${WITHIN_YEAR[stage]}`, ...(year === null ? [] : [String(year)])].join(' '),
  };
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'];

function timeOf({ year, month, day, hour, minute }: Moment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}

export const summary: SummaryWords = {
  sheetName: 'Plan summary',
  blank: '……………………………',
  blankYear: '………',
  nation: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  issuingBody: (commune) => `People’s Committee of ${commune}`,
  placeAndDate: (place, date) => `${place}, ${date ?? '…… / …… / ………'}`,
  placeName: (commune) => commune.replace(COMMUNE_KIND, ''),
  kind: 'SUMMARY TABLE',
  subject: (year) => `Plan for poverty-reduction targets, ${year}`,
  heading: (order, title) => `${NUMERALS[order - 1] ?? String(order)}. ${title}`,
  headings: {
    goals: 'Results against the assigned goal',
    analysis: 'Poor and near-poor households at the start of the year',
    policies: 'Policy targets',
    ranking: 'Hamlets by their closing poverty rate',
    hamlets: 'By hamlet',
  },
  continued: (title) => `${title} (continued)`,
  counting: { households: counting('households', 'Households'), persons: counting('persons', 'Persons') },
  measure: 'Measure',
  stages: STAGES,
  goals: { reduction: 'Goal: reduced by at least', closing: 'Goal: closing at most' },
  status: 'Status',
  reached: 'Reached',
  missed: 'Not reached',
  analysis: {
    'poor.persons': 'Persons in poor households',
    'nearPoor.persons': 'Persons in near-poor households',
    'poor.withLabour': 'Poor households with someone able to work',
    'poor.withLabourButDisabledOrIll': 'Of these: with someone disabled or gravely ill',
    'poor.withoutLabour': 'Poor households with nobody able to work',
    'poor.socialProtection': 'Of these: with someone under social protection',
  },
  content: 'Figure',
  figure: 'Number',
  policies: {
    credit: 'Poor, near-poor and newly escaped households in need granted preferential credit',
    healthInsurance: 'Poor and near-poor households given health insurance cards',
    legalAid: 'Poor households and persons in need given free legal aid',
    housing: 'Poor and near-poor households in damaged homes helped to repair or rebuild',
  },
  policy: 'Policy',
  share: 'Share (%)',
  rank: 'Rank',
  stageRate: (stage) => `${STAGES[stage]} (%)`,
  chartTitle: 'Poverty rate at the start and at the end of the year (%)',
  chartDescription: (hamlets) =>
    `Bars that compare the poverty rate at the start and at the end of the year in ${count(hamlets)} hamlets, in the order of the list at the left.`,
  rankingAid: 'Columns for ranking, not printed',
  index: 'No.',
  hamlet: 'Hamlet',
  count: 'Number',
  rate: '%',
  total: 'Total',
  checkStatus: ({ open, waived, checkedAt }) =>
    `Check: numbers checked ${checkedAt ? `on ${timeOf(checkedAt)}` : 'on …… / …… / ………'}; ` +
    `open: errors ${count(open.error)}, to be looked at ${count(open.warning)}, notices ${count(open.notice)}; set aside with a reason: ${count(waived)}.`,
  preparedBy: 'Prepared by',
  preparerSigns: '(Signature and full name)',
  signerSigns: '(Signature, full name and seal)',
};
