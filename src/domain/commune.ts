import type { Indicator } from './columns';

/** The ways in which an assignment words a goal. */
export const GOAL_KINDS = ['reduction', 'closing-count', 'closing-rate', 'points'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/**
 * What the commune was assigned for one indicator, each as the assignment words it; what is absent was not assigned.
 * Households to reduce (at least), households left at the closing (at most), closing rate in percent points (at most:
 * "tối thiểu còn 4,93%" means that too), percent points to reduce (at least).
 */
export type IndicatorGoal = Readonly<Partial<Record<GoalKind, number>>>;

/** The commune's goals by indicator. */
export type CommuneGoal = Readonly<Partial<Record<Indicator, IndicatorGoal>>>;

/** The texts about the commune that stand on its papers, in the order in which they are asked for. */
export const PROFILE_FIELDS = [
  /** The body above, such as "ỦY BAN NHÂN DÂN HUYỆN …" or "… TỈNH …". */
  'superiorBody',
  /** The commune, with its kind: "xã …". */
  'commune',
  /** Where the papers are dated from: "An Hòa Thịnh". */
  'place',
  /** The number of the plan, without its sign: "15". */
  'documentNumber',
  /** The plan's date as it is printed: "ngày 10 tháng 3 năm 2022". */
  'documentDate',
  /** The year of the plan, where it is another than the table's. */
  'year',
  /** Whom the plan is sent to for approval or report. */
  'recipient',
  /** The officer or department that carries the work: "Công chức Văn hóa - Xã hội". */
  'department',
  /** The legal bases, one a line, without "Căn cứ". */
  'legalBases',
  /** Who signs, by title. */
  'signerTitle',
  'signerName',
  /** "Nơi nhận", one a line. */
  'copiesTo',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** Texts on the papers. Empty where the officer has not typed one yet; a list has one item a line. */
export type CommuneProfile = Readonly<Record<ProfileField, string>>;

export const EMPTY_PROFILE: CommuneProfile = {
  superiorBody: '',
  commune: '',
  place: '',
  documentNumber: '',
  documentDate: '',
  year: '',
  recipient: '',
  department: '',
  legalBases: '',
  signerTitle: '',
  signerName: '',
  copiesTo: '',
};

/** The policies of the plan that promise a share of those who need them (section I.2 of the plan). */
export const POLICIES = ['credit', 'healthInsurance', 'legalAid', 'housing'] as const;
export type Policy = (typeof POLICIES)[number];

/** The promised shares in percent points; absent where none is promised. */
export type PolicyTargets = Readonly<Partial<Record<Policy, number>>>;
