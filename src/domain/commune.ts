import type { Indicator } from './columns';

/** The closing rate that the commune must not exceed, in percent points, by indicator. */
export type CommuneGoal = Readonly<Partial<Record<Indicator, number>>>;

/** Names that stand on the papers. Empty text where the officer has not typed one yet. */
export interface CommuneProfile {
  /** The body above, such as "ỦY BAN NHÂN DÂN HUYỆN …" or "… TỈNH …". */
  readonly superiorBody: string;
  /** The commune, with its kind: "xã …". */
  readonly commune: string;
  /** Who signs, by title. */
  readonly signerTitle: string;
  readonly signerName: string;
}
