import type { Indicator } from '../../domain/columns';
import { indicatorOfText } from '../header/header-vocabulary';
import { plainText, tidyText } from '../cells/plain-text';
import type { PointOfYear } from './point-of-year';
import { NO_POINT } from './point-of-year';
import type { SpokenFigure } from './statement';
import { Statement } from './statement';
import type { HouseholdGroup, Word } from './words';
import { wordsOf } from './words';

/** A figure with the words around it, as they are written. */
export interface QuotedFigure extends SpokenFigure {
  readonly passage: string;
}

const BULLET = /^[-+•*–]\s*/u;
const ROMAN = /^[IVX]+[.)]\s*/u;
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s*/u;
/** What ends a sentence, or a part of one: no decimal sign does, because no blank follows it. */
const PIECE_END = /([.;!?…])\s+/gu;
/** One hamlet by its name: what is said of it is not said of the commune. */
const ONE_HAMLET =
  /(?:^|[\s(])(?:[Tt]hôn|[Xx]óm|[Bb]ản|[Ấấ]p|[Bb]uôn|[Ll]àng|[Kk]hu phố|[Tt]ổ dân phố|[Kk]hóm|[Tt]iểu khu)\s+(?:số\s+)?(?:\p{Lu}(?!\p{Lu})|\d)/u;
const LONGEST_TITLE = 160;

/** Reads paragraphs in their order; headings and introductions say when the figures below them count. */
export class Outline {
  #heading: PointOfYear = NO_POINT;
  #introduction: PointOfYear = NO_POINT;
  /** Whose households the heading, the introduction or the label above speaks of. */
  #indicator: Indicator | null = null;
  /** The groups that the label above names. */
  #groups: ReadonlySet<HouseholdGroup> = new Set();

  constructor(private readonly tableYear: number | null) {}

  /** The figures of one paragraph. @param isTitle where a short text without figures heads what stands below it. */
  read(paragraph: string, isTitle = false): QuotedFigure[] {
    const text = tidyText(paragraph);
    const isBullet = BULLET.test(text);
    const body = text.replace(BULLET, '').replace(ROMAN, '').replace(NUMBERED, '');
    const base = isBullet ? this.#introduction : this.#heading;
    const { figures, when, indicator } = this.#readPieces(body, ROMAN.test(text) ? NO_POINT : base);
    if (isBullet) return figures;
    const isHeading = figures.length === 0 && (ROMAN.test(text) || NUMBERED.test(text) || isCapitals(text) || isTitle);
    if (isHeading && text.length <= LONGEST_TITLE) this.#headWith(body, ROMAN.test(text), when);
    this.#introduction = when.stage === null ? this.#heading : when;
    if (figures.length > 0) this.#indicator = indicator;
    return figures;
  }

  /** The figure of a number beside its label; nothing where the label holds a word that is not known. */
  readLabelled(label: string, amount: Extract<Word, { readonly kind: 'amount' }>): SpokenFigure[] {
    const text = tidyText(label);
    const base = BULLET.test(text) ? this.#introduction : this.#heading;
    const words = wordsOf(text.replace(BULLET, '').replace(NUMBERED, ''));
    if (ONE_HAMLET.test(text) || words.some(({ kind }) => STRANGE.has(kind))) return [];
    const when = base.stage === null ? this.#introduction : base;
    const groups = new Set(words.flatMap((word) => (word.kind === 'group' ? [word.group] : [])));
    const setting = {
      when,
      tableYear: this.tableYear,
      indicator: this.#indicator,
      ...(groups.size > 0 && { groups: this.#groups }),
    };
    const statement = new Statement([...words, { kind: 'link' }, amount], setting);
    this.#indicator = statement.indicator;
    this.#groups = groups;
    return statement.figures;
  }

  #headWith(body: string, isChapter: boolean, when: PointOfYear): void {
    if (isChapter || when.stage !== null) this.#heading = withoutPeriod(body) ? when : NO_POINT;
    const named = indicatorOfText(plainText(body).replace(/\bgiam ngheo\b/g, ''));
    if (named !== 'none') this.#indicator = named === 'both' ? null : named;
  }

  #readPieces(
    body: string,
    base: PointOfYear,
  ): { readonly figures: QuotedFigure[]; readonly when: PointOfYear; readonly indicator: Indicator | null } {
    const figures: QuotedFigure[] = [];
    let when = base;
    let indicator = this.#indicator;
    for (const piece of piecesOf(body)) {
      if (ONE_HAMLET.test(piece)) continue;
      const setting = { when, tableYear: this.tableYear, indicator };
      const statement = new Statement(wordsOf(piece.replace(/[.;!?…]+$/u, '')), setting);
      figures.push(...statement.figures.map((figure) => ({ ...figure, passage: piece })));
      indicator = statement.indicator;
      when = piece.endsWith(';') ? statement.when : carriedOver(statement.when, base);
    }
    return { figures, when, indicator };
  }
}

/** The sentences of a tidy text, and their parts between semicolons; it has no line breaks of its own. */
function piecesOf(body: string): string[] {
  return body.replace(PIECE_END, '$1\n').split('\n');
}

/** Words that make a label uncertain. */
const STRANGE: ReadonlySet<Word['kind']> = new Set(['unknown', 'narrowing', 'amount']);

/** The day that a paper was signed says nothing of the next sentence. */
function carriedOver(said: PointOfYear, base: PointOfYear): PointOfYear {
  return said.stage === 'elsewhen' ? base : said;
}

/** A heading that speaks of several years says nothing of when. */
function withoutPeriod(body: string): boolean {
  return !/20\d\d\s*[-–]\s*(?:20)?\d\d/u.test(body);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
