import type { Indicator } from '../../domain/columns';
import { countRole, rateRole } from '../../domain/columns';
import type { FigureSubject, StatedFigure } from '../../domain/stated-figure';
import type { PointOfYear } from './point-of-year';
import { pointAfter } from './point-of-year';
import type { HouseholdGroup, Unit, Word } from './words';

/** What is known where a sentence begins. */
export interface Setting {
  readonly when: PointOfYear;
  readonly tableYear: number | null;
  /** Whose households a heading speaks of: it serves where only a group of them is named. */
  readonly indicator: Indicator | null;
  /** The group that the label above names: "trong đó" speaks of a part of it. */
  readonly groups?: ReadonlySet<HouseholdGroup>;
}

/** A figure of a sentence. */
export interface SpokenFigure extends Pick<StatedFigure, 'subject' | 'value' | 'digits' | 'bound'> {
  readonly isGoal: boolean;
}

interface Topic {
  readonly indicator: Indicator | 'both' | 'other' | 'everyone' | null;
  readonly groups: ReadonlySet<HouseholdGroup>;
}

type Amount = Extract<Word, { readonly kind: 'amount' }>;

const NO_TOPIC: Topic = { indicator: null, groups: new Set() };

/** Reads the words of one sentence from left to right; what is not certain to count the whole commune is left out. */
export class Statement {
  readonly figures: SpokenFigure[] = [];
  when: PointOfYear;
  #topic: Topic = NO_TOPIC;
  #whose: Indicator | null;
  /** Set where a word that is not known stands between the topic and what follows. */
  #isUnclear = false;
  #isNarrowed = false;
  #isGoal = false;
  #verb: 'remain' | 'reduce' | 'from' | 'spent' | null = null;
  #bound: 'least' | 'most' | 'about' | null = null;
  #unit: Unit | null = null;
  /** Set where a number has been said of the time that was named last. */
  #isPointUsed = false;
  /** What the last figure was, for the share that may follow it. */
  #last: SpokenFigure | null = null;
  /** Up to where the words already belong to a figure. */
  #read = 0;

  constructor(
    private readonly words: readonly Word[],
    private readonly setting: Setting,
  ) {
    this.when = setting.when;
    this.#whose = setting.indicator;
    for (let position = 0; position < words.length; position += 1) {
      const word = words[position];
      if (word && position >= this.#read) this.#hear(word, position);
    }
  }

  /** Whose households the sentence spoke of last, or else what stands above it. */
  get indicator(): Indicator | null {
    return this.#whose;
  }

  #hear(word: Word, position: number): void {
    switch (word.kind) {
      case 'amount':
        return this.#weigh(word, position);
      case 'indicator':
        return this.#turnTo({ indicator: word.indicator, groups: new Set() });
      case 'everyone':
        return this.#turnTo({ indicator: 'everyone', groups: new Set() });
      case 'group':
        this.#topic = { ...this.#topic, groups: new Set([...this.#topic.groups, word.group]) };
        return;
      case 'time':
        this.when = pointAfter(this.when, word, this.setting.tableYear);
        this.#isPointUsed = false;
        return;
      case 'verb':
        return this.#act(word.verb);
      case 'part':
        return this.#turnTo({ indicator: null, groups: this.setting.groups ?? NO_TOPIC.groups });
      case 'bound':
        this.#bound = this.#bound === 'about' ? 'about' : word.bound;
        return;
      case 'measure':
        this.#unit = word.unit;
        return;
      case 'unknown':
        this.#isUnclear = true;
        return;
      case 'narrowing':
        this.#isNarrowed = true;
        return;
      case 'goal':
        this.#isGoal = true;
        return;
      case 'link':
      case 'share':
      case 'filler':
      case 'comma':
    }
  }

  /** "Đầu năm 2022 có 128 hộ, giảm 27 hộ, còn 101 hộ": what is done comes after the time that a number was given for. */
  #act(verb: 'remain' | 'reduce' | 'from'): void {
    this.#verb = verb;
    if (this.#isPointUsed && this.when.stage === 'opening') this.when = { ...this.when, stage: null };
  }

  #turnTo(topic: Topic): void {
    const { indicator } = topic;
    if (indicator === 'poor' || indicator === 'nearPoor') this.#whose = indicator;
    this.#topic = topic;
    this.#isUnclear = false;
    this.#last = null;
  }

  #weigh(amount: Amount, position: number): void {
    const tail = tailOf(this.words, position + 1, amount.unit);
    const link = this.words[position - 1];
    if (tail.indicator !== null) {
      const isLinked = link === undefined || LINKING.has(link.kind);
      this.#turnTo({ indicator: tail.indicator, groups: tail.groups });
      this.#isUnclear = !isLinked;
    } else if (tail.groups.size > 0) {
      this.#topic = { indicator: this.#topic.indicator, groups: tail.groups };
    }
    const when = tail.time ? pointAfter(this.when, tail.time, this.setting.tableYear) : null;
    const isCertain = !this.#isUnclear && !this.#isNarrowed && tail.isClear && this.#bound !== 'about';
    const figure = isCertain ? this.#figureOf(amount, when, link) : null;
    if (figure) this.figures.push(figure);
    this.#last = figure;
    this.#read = tail.end;
    if (tail.groups.size > 0) this.#topic = NO_TOPIC;
    this.#isPointUsed ||= figure !== null;
    this.#settle(amount);
  }

  /** What a number has used up does not speak for the next one. */
  #settle(amount: Amount): void {
    if (this.#verb === 'from' || (this.#verb === 'remain' && amount.unit === 'percent')) this.#verb = 'spent';
    this.#bound = null;
    this.#unit = null;
    this.#isUnclear = false;
  }

  #figureOf(amount: Amount, when: PointOfYear | null, link: Word | undefined): SpokenFigure | null {
    const unit = amount.unit ?? (link?.kind === 'link' ? this.#unit : null);
    if (unit === null) return null;
    const { indicator } = this.#topic;
    if (indicator === 'everyone') {
      return unit === 'household' && !isForeign(this.when) ? this.#spoken('households', amount) : null;
    }
    const isGroup = this.#topic.groups.size > 0;
    const whose = isGroup && indicator === null ? this.#whose : indicator;
    if (whose !== 'poor' && whose !== 'nearPoor') return null;
    if (unit === 'person' || isGroup) return this.#analysed(whose, unit, amount);
    if (unit === 'percent') return this.#rated(whose, amount, when, link);
    const stage = this.#stage(when);
    return stage && this.#bounded(countRole(whose, stage), stage, amount);
  }

  /** What the review found out about the households at the opening. */
  #analysed(indicator: Indicator, unit: Unit, amount: Amount): SpokenFigure | null {
    const { stage } = this.when;
    if ((stage !== 'opening' && stage !== null) || this.#bound !== null) return null;
    if (this.#verb === 'reduce') return null;
    if (this.#topic.groups.size === 0) return this.#spoken(`${indicator}.persons`, amount);
    const subject = unit === 'household' && indicator === 'poor' ? subjectOfGroups(this.#topic.groups) : null;
    return subject && this.#spoken(subject, amount);
  }

  /** That of the count before it, or by itself: "còn 4,93%", "tỷ lệ hộ nghèo là 6,25%"; "giảm 1,32%" are points. */
  #rated(indicator: Indicator, amount: Amount, when: PointOfYear | null, link: Word | undefined): SpokenFigure | null {
    if (this.#verb === 'reduce') return null;
    const last = this.#last;
    if (last && link && link.kind !== 'unknown' && !when && this.#verb !== 'spent') {
      const stage =
        stageOfSubject(last.subject) ?? (last.subject === `${indicator}.persons` ? this.#stage(null) : null);
      if (stage === null || stage === 'reduction') return null;
      return this.#spoken(rateRole(indicator, stage), amount, last.bound);
    }
    const isStated =
      this.#verb === 'remain' || this.#verb === 'from' || this.#unit === 'percent' || link?.kind === 'share';
    const stage = this.#stage(when);
    return isStated && stage && stage !== 'reduction' ? this.#bounded(rateRole(indicator, stage), stage, amount) : null;
  }

  /** The stage that a count belongs to, by its own time, its verb and the time named before it. */
  #stage(own: PointOfYear | null): 'opening' | 'reduction' | 'closing' | null {
    const { stage, year } = own ?? this.when;
    if (stage === 'another-year' || stage === 'elsewhen') return null;
    const isOfYear = year !== null && year === this.setting.tableYear;
    if (this.#verb === 'reduce') {
      return stage === 'opening' || (stage === null && !isOfYear && !this.#isGoal) ? null : 'reduction';
    }
    if (own && stage !== 'reduction' && stage !== null) return stage;
    if (this.#verb === 'from') return 'opening';
    if (this.#verb === 'spent') return null;
    if (this.#verb !== 'remain') return stage === 'reduction' ? null : stage;
    const isNamedHere = this.when !== this.setting.when;
    if (stage === 'opening') return isNamedHere ? stage : null;
    return stage !== null || isOfYear || this.#isGoal ? 'closing' : null;
  }

  #bounded(subject: FigureSubject, stage: 'opening' | 'reduction' | 'closing', amount: Amount): SpokenFigure | null {
    const isLeast = this.#bound !== null || this.#last?.bound === 'at-least';
    if (!isLeast || (this.#bound === null && stage !== 'closing')) return this.#spoken(subject, amount);
    if (stage === 'closing') return this.#spoken(subject, amount, 'at-most');
    return stage === 'reduction' && this.#bound === 'least' ? this.#spoken(subject, amount, 'at-least') : null;
  }

  #spoken(subject: FigureSubject, { value, digits }: Amount, bound?: StatedFigure['bound']): SpokenFigure {
    const isGoal = this.#isGoal || bound !== undefined;
    return { subject, value, digits, isGoal, ...(bound && { bound }) };
  }
}

/** What may stand right before a number that is followed by what it counts. */
const LINKING: ReadonlySet<Word['kind']> = new Set(['link', 'verb', 'bound', 'comma', 'time', 'share']);

/** The words behind a number that belong to it. */
interface Tail {
  readonly indicator: Topic['indicator'];
  readonly groups: ReadonlySet<HouseholdGroup>;
  readonly time: Extract<Word, { readonly kind: 'time' }> | null;
  /** Whether nothing that is not known stands there. */
  readonly isClear: boolean;
  /** The position of the first word that is not part of it. */
  readonly end: number;
}

function tailOf(words: readonly Word[], first: number, unit: Unit | null): Tail {
  const found = words.findIndex((word, position) => position >= first && endsTail(word, position === first));
  const end = found < 0 ? words.length : found;
  const own = words.slice(first, end);
  const indicators = own.flatMap((word) =>
    word.kind === 'indicator' ? [word.indicator] : word.kind === 'everyone' ? ['everyone' as const] : [],
  );
  const begins = unit !== 'percent' && (own[0]?.kind === 'indicator' || own[0]?.kind === 'everyone');
  return {
    indicator: begins ? (indicators[0] ?? null) : null,
    groups: new Set(own.flatMap((word) => (word.kind === 'group' ? [word.group] : []))),
    time: own.find((word) => word.kind === 'time') ?? null,
    isClear: own.every((word) => CLEAR.has(word.kind)) && indicators.length <= (begins ? 1 : 0) + allHouseholds(own),
    end,
  };
}

/** "6,25 % tổng số hộ toàn xã" says what a share is of. */
function allHouseholds(words: readonly Word[]): number {
  return words.some((word) => word.kind === 'indicator') ? 0 : words.filter((word) => word.kind === 'everyone').length;
}

const CLEAR: ReadonlySet<Word['kind']> = new Set(['indicator', 'everyone', 'group', 'time', 'filler', 'link', 'goal']);

function endsTail(word: Word, isFirst: boolean): boolean {
  if (word.kind === 'link') return !isFirst;
  if (word.kind === 'measure') return word.unit === 'percent';
  return ['amount', 'comma', 'share', 'verb', 'bound', 'part'].includes(word.kind);
}

function subjectOfGroups(groups: ReadonlySet<HouseholdGroup>): FigureSubject | null {
  if (groups.has('social-protection')) return groups.has('disabled-or-ill') ? null : 'poor.socialProtection';
  if (groups.has('disabled-or-ill')) {
    return groups.has('labour') && !groups.has('no-labour') ? 'poor.withLabourButDisabledOrIll' : null;
  }
  if (groups.size > 1) return null;
  return groups.has('labour') ? 'poor.withLabour' : 'poor.withoutLabour';
}

function isForeign({ stage }: PointOfYear): boolean {
  return stage === 'another-year' || stage === 'elsewhen';
}

function stageOfSubject(subject: FigureSubject): 'opening' | 'reduction' | 'closing' | null {
  const [, stage] = subject.split('.');
  return stage === 'opening' || stage === 'reduction' || stage === 'closing' ? stage : null;
}
