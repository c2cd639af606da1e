import { plainText } from './plain-text';

const TOTAL =
  /^(tong(?: cong| so| chung)?|cong|chung)(?: (?:toan )?(?:xa|phuong|thi tran|huyen|tinh|cum|khu|khu vuc|vung|tieu vung|mien|khoi|nhom|cac|ca|dia ban|do thi|thanh thi|nong thon|thon|xom|ban|buon|ap|\d+|[ivx]+|[a-c])\b.*)?(?:\s*[(:].*)?$|^toan (?:xa|phuong|thi tran|huyen|tinh)\b/;

/** Other names of the whole. */
const WHOLE =
  /^(?:∑|σ|t\.? ?c\.?|tat ca|tong hop(?: (?:chung|toan)\b.*)?|(?:ca|toan) (?:nuoc|quoc|xa|phuong|huyen|tinh|thi tran|thi xa|thanh pho|quan|dac khu|thon|vung|dia ban)\b.*)(?:\s*[(:].*)?$/;
/** What a printed page carries to the next one, and takes over from the one before. */
const CARRY =
  /^(?:cong )?(?:trang truoc|(?:trang (?:truoc |sau )?)?(?:mang|chuyen) sang|luy ke)\b|^cong (?:don|(?:het )?trang)\b/;

/** Whether a line's name, in plain text, says that it is the sum of others. */
export function isTotalName(plain: string): boolean {
  return plain.length <= LONGEST_TOTAL && (TOTAL.test(plain) || WHOLE.test(plain) || CARRY.test(plain));
}

/** Whether a line's name, in plain text, says that it carries the sum of a printed page over: "Cộng trang 1", "Mang sang". */
export function isCarryName(plain: string): boolean {
  return plain.length <= LONGEST_TOTAL && CARRY.test(plain);
}

const UNIT_NAME =
  /^(?:(?:ubnd|uy ban nhan dan) )?(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp\.?|tinh) \S/;

/** Whether a line's name, in plain text, is that of a unit above hamlets: "Xã Tân Sơn", "Thị trấn Prao". */
export function isUnitName(plain: string): boolean {
  return plain.length <= LONGEST_TOTAL && UNIT_NAME.test(plain);
}

/** Whether a line bears the name of a unit that the titles above its table name, all in plain text. */
export function isOwnUnit(plain: string, titles: readonly string[]): boolean {
  const unit = plain.replace(/^(?:ubnd|uy ban nhan dan) /, '');
  return isUnitName(unit) && titles.some((title) => ` ${title.replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${unit} `));
}

/** Whether a total's name, in plain text, means the whole table: a part's is "Cộng" or names the part. */
export function isGrandTotalName(plain: string): boolean {
  return isTotalName(plain) && !isCarryName(plain) && GRAND.test(plain) && !PART_OF_COMMUNE.test(plain);
}

const GRAND =
  /^(?:tong|∑|σ|t\.? ?c\.?$|tat ca|ca nuoc)|(?:toan|ca) (?:xa|phuong|thi tran|huyen|tinh|quoc|thi xa|thanh pho|quan|dac khu)/;
const PART_OF_COMMUNE = /\b(cum|khu|khu vuc|vung|mien|khoi|nhom|do thi|thanh thi|nong thon)\b/;
const LONGEST_TOTAL = 60;

/** Whether a line's name, in plain text, says that it stands for a part of the commune with several hamlets. */
export function isGroupName(plain: string): boolean {
  return /^(khu vuc|cum|vung|tieu vung|mien|khoi)\b/.test(plain);
}

/** Whether a line's name, in plain text, says that it repeats a part of the line above: "Trong đó: hộ DTTS". */
export function isPartName(plain: string): boolean {
  return /^[-+]?\s*(trong do|chia ra)\b/.test(plain);
}

/** Words in plain text that stand below a table and are no line of it: notes, place and date, signatures. */
export function isClosingWord(plain: string): boolean {
  return CLOSING_WORD.test(plain);
}

const CLOSING_WORD =
  /^[(*)\s]*(ghi chu|nguoi lap|lap bieu|chu tich|pho chu tich|tm\.|kt\.|noi nhan|xac nhan|nguon\s*(?::|so lieu|du lieu|tin\b|cung cap)|thu truong|ky ten|can bo|.*\bngay .*\bthang\b)/;

/** The cells of a line that only numbers the columns: "A B 1 2 3", "(1)", "4=3/1*100". */
export function isColumnNumber(text: string): boolean {
  return /^[([]?(?:[a-z]|\d{1,2})[)\]]?(?:\s*=.*)?$/.test(plainText(text));
}

/** Whose line it is where each unit has one for households and one for persons; null where the text says neither. */
export function unitOfText(text: string): 'households' | 'persons' | null {
  const plain = plainText(text);
  if (/^(so )?(nhan )?khau$|^(so )?nguoi$/.test(plain)) return 'persons';
  return /^(so )?ho$/.test(plain) ? 'households' : null;
}

/** How deep in the numbering a line's index stands: a smaller rank holds the larger ones below it. */
export type IndexRank = number;

/** The rank of capital letters. */
export const LETTER_RANK = 0;
/** The rank of Roman numbers. */
export const ROMAN_RANK = 1;
/** The rank of plain numbers; each further part of "1.1.1" is one deeper. */
export const NUMBER_RANK = 2;
const SMALL_LETTER_RANK = 8;
const BULLET_RANK = 9;

/** The rank of an index such as "A", "II", "3", "1.1", "a)", "-"; null where the text is none. */
export function rankOfIndex(index: string): IndexRank | null {
  const text = index.replace(/^[(]|[.):]+$/g, '').trim();
  if (/^[IVX]+$/.test(text)) return ROMAN_RANK;
  if (/^[A-Z]$/.test(text)) return LETTER_RANK;
  if (/^\d+(\.\d+)*$/.test(text)) return NUMBER_RANK + text.split('.').length - 1;
  if (/^[a-z]$/.test(text)) return SMALL_LETTER_RANK;
  return /^[-+*•–]$/.test(text) ? BULLET_RANK : null;
}

/** The index that stands in front of a name in its own cell: "I. Khu vực thành thị"; empty where there is none. */
export function indexInName(name: string): string {
  const [, index = ''] = /^([IVX]+|[A-Z]|\d+(?:\.\d+)*)\s*[.):\-/]\s+\S/.exec(name) ?? [];
  return index;
}
