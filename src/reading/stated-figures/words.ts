import type { Indicator } from '../../domain/columns';
import { decimalDigits } from '../../domain/rounding';
import { plainText } from '../cells/plain-text';
import { readCount, readRate } from '../cells/read-number';
import { expectPresent } from '../../sheet/expect';

/** Groups of poor households that the review tells apart. */
export type HouseholdGroup = 'labour' | 'no-labour' | 'disabled-or-ill' | 'social-protection';

/** What a number counts, where that is written. */
export type Unit = 'household' | 'person' | 'percent';

/** A word of a sentence as far as it matters to the figures in it. */
export type Word =
  | { readonly kind: 'amount'; readonly value: number; readonly digits: number; readonly unit: Unit | null }
  /** `both`: poor and near-poor together. `other`: households that are neither, such as those just above the line. */
  | { readonly kind: 'indicator'; readonly indicator: Indicator | 'both' | 'other' }
  | { readonly kind: 'group'; readonly group: HouseholdGroup }
  /** All households of the commune. */
  | { readonly kind: 'everyone' }
  | { readonly kind: 'measure'; readonly unit: Unit }
  /** `elsewhen`: a day, month or period that is neither the start nor the end of a year. */
  | {
      readonly kind: 'time';
      readonly point: 'start' | 'end' | 'during' | 'year' | 'elsewhen';
      readonly year: number | null;
    }
  | { readonly kind: 'verb'; readonly verb: 'remain' | 'reduce' | 'from' }
  | { readonly kind: 'bound'; readonly bound: 'least' | 'most' | 'about' }
  | { readonly kind: PlainKind };

/** What a word does for the figures around it, where nothing more need be known of it. */
type PlainKind =
  /** What joins a number to what it counts. */
  | 'link'
  /** What joins a share to the number that it is the share of. */
  | 'share'
  /** What says that a goal is meant. */
  | 'goal'
  /** What says that only a part is counted, or that something was done to some households. */
  | 'part'
  | 'narrowing'
  | 'filler'
  | 'comma'
  | 'unknown';

type Reader = (match: RegExpExecArray, before: Word | undefined) => Word | null;

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+(?![\d.,]*\d)|\d{1,3}(?: \d{3})+(?= (?:ho|khau|nhan khau)\b)|\d+(?:[.,]\d+)?`;
const YEAR = String.raw`(?: (20\d\d))?`;
const DAY = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d|\d{1,2} thang \d{1,2}(?: nam 20\d\d)?)`;
const UNITS: Readonly<Record<string, Unit>> = {
  '%': 'percent',
  'phan tram': 'percent',
  ho: 'household',
  khau: 'person',
  'nhan khau': 'person',
  nguoi: 'person',
};

/** Each pattern reads plain text; the first that fits where a word begins wins. */
const PATTERNS: readonly (readonly [pattern: string, read: Reader])[] = [
  [String.raw`(?:so )?\d+[a-z]?/[^\s,;]*[a-z][^\s,;]*(?: ngay ${DAY})?`, just('unknown')],
  [String.raw`(?:ngay )?31(?:[/.-]12[/.-]| thang 12 nam )(20\d\d)`, time('end')],
  [String.raw`(?:ngay )?0?1(?:[/.-]0?1[/.-]| thang 0?1 nam )(20\d\d)`, time('start')],
  [String.raw`(?:ngay )?${DAY}`, time('elsewhen')],
  [String.raw`(?:giai doan )?(?:tu )?20\d\d ?[-–] ?(?:20)?\d\d`, time('elsewhen')],
  [String.raw`\d+ thang (?:dau|cuoi) nam(?: 20\d\d)?`, time('elsewhen')],
  [String.raw`(?:quy|thang) (?:\d{1,2}|[ivx]+)(?:(?:/| nam )20\d\d)?`, time('elsewhen')],
  [String.raw`hien nay|hien tai|hien(?= co| con)|den nay|nam (?:truoc|sau|toi)|cac nam|nhung nam`, time('elsewhen')],
  [String.raw`(?:cuoi|het|ket thuc) nam${YEAR}`, time('end')],
  ['cuoi ky', time('end')],
  [String.raw`dau nam${YEAR}`, time('start')],
  ['dau ky', time('start')],
  [String.raw`trong nam${YEAR}`, time('during')],
  [String.raw`nam (20\d\d)`, time('year')],
  [
    String.raw`khong (?:co|con) (?:(?:thanh vien|nguoi)(?: nao)? )?(?:(?:co|con|trong) )?(?:kha nang |do tuoi )?lao dong(?: trong ho)?`,
    group('no-labour'),
  ],
  [
    String.raw`(?:co|con) (?:(?:thanh vien|nguoi) )?(?:(?:co|con) )?(?:kha nang )?lao dong(?: trong ho)?`,
    group('labour'),
  ],
  [String.raw`(?:nguoi )?(?:khuyet tat|(?:mac )?benh hiem ngheo)`, group('disabled-or-ill')],
  [String.raw`bao tro xa hoi|btxh`, group('social-protection')],
  ['thuc hien|bieu hien|phat hien', just('unknown')],
  ['(?:xoa doi,? )?giam ngheo(?: ben vung)?', just('filler')],
  [
    String.raw`(?:ho |nguoi )?(?:moi )?(?:thoat|tai|phat sinh) (?:can )?ngheo|(?:nguoi|chuan|muc|vuon len) (?:can )?ngheo`,
    () => ({ kind: 'indicator', indicator: 'other' }),
  ],
  [String.raw`(?:ho )?ngheo(?: va|,| hoac|/|,? cung voi) (?:ho )?can ngheo`, bothUnlessCounted],
  [String.raw`(?:ho )?can ngheo(?: va|,| hoac) ho ngheo`, bothUnlessCounted],
  [String.raw`(?:ho )?can ngheo`, () => ({ kind: 'indicator', indicator: 'nearPoor' })],
  [String.raw`(?:ho )?ngheo`, () => ({ kind: 'indicator', indicator: 'poor' })],
  [
    String.raw`tong so ho(?: (?:gia dinh|dan cu|dan|tu nhien|chung))?(?! (?:can )?ngheo)|ho (?:gia dinh|dan cu|dan)|gia dinh|dan cu`,
    () => ({ kind: 'everyone' }),
  ],
  [String.raw`(?:so )?(?:nhan )?khau|so nguoi`, () => ({ kind: 'measure', unit: 'person' })],
  ['so ho', () => ({ kind: 'measure', unit: 'household' })],
  [String.raw`t[yi] le(?: \(?%\)?)?|tl|\(?%\)?`, () => ({ kind: 'measure', unit: 'percent' })],
  [String.raw`(?:${NUMBER}) ?[-–] ?\d[^\s]*`, just('unknown')],
  [String.raw`(${NUMBER}) ?(%|phan tram|ho|nhan khau|khau|nguoi)?`, amount],
  [String.raw`(?:giam )?(?:(?:xuong|con) )+lai|(?:giam )?(?:xuong )?con|(?:giam )?xuong`, verb('remain')],
  ['giam(?: duoc)?', verb('reduce')],
  [String.raw`tu(?= \d)`, verb('from')],
  ['toi thieu|it nhat|khong (?:thap|it) hon', bound('least')],
  ['khong qua|khong vuot(?: qua)?|khong cao hon|toi da|nhieu nhat|duoi', bound('most')],
  ['tren dia ban|theo', just('filler')],
  ['khoang|gan|hon|tren|xap xi|uoc(?: tinh)?|tro len|binh quan|trung binh|moi nam|hang nam', bound('about')],
  [String.raw`chi tieu|muc tieu|phan dau|ke hoach|duoc giao|giao|de ra`, just('goal')],
  ['trong do|chia ra|gom co', just('part')],
  [
    String.raw`ho tro|tang|trao|vay|von|xay|sua|dao tao|tu van|tham gia|cap|giup do|kham|moi|them|chuyen|tach|tai|phat sinh|thoat|dang ky|nhu cau|thieu hut|dan toc|phu nu|tre em|nguoi cao tuoi|co cong|doc than|moi thon`,
    just('narrowing'),
  ],
  [String.raw`chiem|tuong (?:ung|duong)(?: voi)?|\(|bang|dat`, just('share')],
  [String.raw`tong so|tong cong|tong|cong|co|la|:|=|gom|voi|va|so`, just('link')],
  [
    String.raw`toan xa|xa|phuong|thi tran|dac khu|toan|thi|cua|ket qua|qua|ra soat|dieu tra|ve|da chieu|vao|o muc|muc|den|nhung|co nguoi|thanh vien|nguoi|hoac|dang|huong|che do|tro cap|thuoc dien|dien|doi tuong|nhom|ho|trong|\)|[-–+*•.]`,
    just('filler'),
  ],
  [',', just('comma')],
  [String.raw`[^\s,;:()]+|.`, just('unknown')],
];

/** No word ends inside another one: where it ends in a sign, a letter may follow. */
const WORD_END = String.raw`(?:\b|(?![\p{L}\d]))`;

const READERS = PATTERNS.map(([pattern, read]) => ({ pattern: new RegExp(`(?:${pattern})${WORD_END}`, 'uy'), read }));

/** The words of a sentence in their order; what is not known to the vocabulary comes as `unknown`. */
export function wordsOf(sentence: string): Word[] {
  const text = plainText(sentence);
  const words: Word[] = [];
  for (let position = 0; position < text.length;) {
    const { word, length } = wordAt(text, position, words.at(-1));
    words.push(word);
    position += length;
    while (text[position] === ' ') position += 1;
  }
  return words;
}

function wordAt(text: string, position: number, before: Word | undefined): { word: Word; length: number } {
  for (const { pattern, read } of READERS) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    const word = match && match[0] !== '' ? read(match, before) : null;
    if (match && word) return { word, length: match[0].length };
  }
  return { word: { kind: 'unknown' }, length: 1 };
}

function just(kind: PlainKind): Reader {
  return () => ({ kind });
}

function time(point: Extract<Word, { readonly kind: 'time' }>['point']): Reader {
  return ([, year]) => ({ kind: 'time', point, year: year === undefined ? null : Number(year) });
}

function group(name: HouseholdGroup): Reader {
  return () => ({ kind: 'group', group: name });
}

function verb(name: 'remain' | 'reduce' | 'from'): Reader {
  return () => ({ kind: 'verb', verb: name });
}

function bound(name: 'least' | 'most' | 'about'): Reader {
  return () => ({ kind: 'bound', bound: name });
}

/** "101 hộ nghèo, hộ cận nghèo còn 120 hộ" counts the poor alone, and then speaks of the near-poor. */
function bothUnlessCounted(_match: RegExpExecArray, before: Word | undefined): Word | null {
  return before?.kind === 'amount' ? null : { kind: 'indicator', indicator: 'both' };
}

function amount([, number = '', unitText]: RegExpExecArray): Word | null {
  const unit = unitText === undefined ? null : expectPresent(UNITS[unitText], unitText);
  const { number: value } = unit === 'percent' ? readRate(number, '') : readCount(number, '');
  if (!Number.isFinite(value)) return null;
  const [, decimals = ''] = /[.,](\d+)$/.exec(number) ?? [];
  return { kind: 'amount', value, digits: unit === 'percent' ? decimals.length : decimalDigits(value), unit };
}
