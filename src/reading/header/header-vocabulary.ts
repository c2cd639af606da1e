import type { ColumnRole, Indicator, SideRole, Stage } from '../../domain/columns';
import { countRole, rateRole } from '../../domain/columns';
import { movementOf } from './movement-vocabulary';
import { expectAt } from '../../sheet/expect';

/** The words over one column in plain text, from the top header row to the lowest. */
export type HeaderPath = readonly string[];

/** What the texts around a table say about all of its columns; null where they say nothing. */
export interface HeaderContext {
  /** The year of the table, which tells "cuối năm 2021" as the opening of 2022. */
  readonly year: number | null;
  /** Whose households a table counts whose headers do not say it. */
  readonly indicator: Indicator | null;
  /** Whose movements a header counts that names only one indicator. */
  readonly subject: Indicator | null;
  /** What a table counts whose headers name no stage of the year. */
  readonly stage: Stage | null;
}

/** What a header can say of its column; `unit` tells the lines of households from those of persons. */
export type HeaderRole = ColumnRole | SideRole | 'unit';

const INDEX = /^(stt|tt|s\.t\.t|t\.t|so tt|so thu tu|thu tu|#)$/;
const UNIT = /^(phan to|don vi tinh|dvt)\b/;
const HAMLET =
  /^(?:(?:ten|cac|danh sach) )*(don vi(?! tinh|:)|dia (?:ban|phuong|danh)|thon(?! truong)|xom|ban|ap|buon|bon|lang|to dan pho|khu (?:pho|dan cu|vuc)|khom|tieu khu|phuong|xa|huyen|thi xa|thanh pho|tp|tdp)\b/;
const UNITS = /^(?:(?:ten|cac) )*(?:phuong|xa|huyen|quan|thi xa|thi tran|thanh pho|tp|tinh|dac khu|vung|khu vuc)\b/;
const HOUSEHOLDS =
  /\b(tong (?:so )?ho|(?:tong )?so ho (?:gia dinh|dan cu|dan|tu nhien|chung|toan|ra soat)|ho (?:dan cu|dan|gia dinh)|tsh|so ho cua (?:thon|xa))\b/;
/** Words that mean all households whatever group title seems to stand above. */
const ALL_HOUSEHOLDS = /\b(ho (?:gia dinh|dan cu|dan|tu nhien)|so ho (?:chung|toan))\b/;
/** Group titles under which a bare "Số hộ" is all households. */
const HOUSEHOLD_GROUP = /^(dan so|quy mo|tong so|tong$|toan (thon|xa)|chung)\b/;
const RATE = /%|\bt[yi] le\b|^tl\b|\bphan tram\b/;
const COUNT = /^(?:ts|so ho|tong so|tong so ho|sl|so luong|ho|tong|so|tsh|tong cong)$/;
const PERSONS = /\b(nhan khau|khau|so nguoi)\b/;
/** The standard by which the poor are counted: "chuẩn nghèo đa chiều" names no group of them. */
const STANDARD = /(chuan (?:ngheo )?)da chieu\b/g;
/** Groups of people inside the poor or beside them: columns of their own, never one of the six pairs. */
const OTHER =
  /\b(dtts|dttc|dan toc|kinh|thieu hut|da chieu|lao dong|(?:kc)?knld|cscc|bao tro|btxh|chinh sach|co cong|khuyet tat|phu nu|la nu|tre em|nguyen nhan|ghi chu|so (?:sanh|voi (?:ke hoach|cung ky|nam))|xep (?:loai|thu|hang)|hoan thanh|ty le dat|dat (?:ty le|ke hoach|%))\b|^(trong do|chia ra)$/;
/** What is done or paid for poor households: money and support, never their number. */
const SUPPORT =
  /\b(ho tro|kinh phi|du toan|quyet toan|ngan sach|so tien|vay|von|bao hiem|bhyt|nha o|dien tich|thu nhap|the bh|muc chi)\b/;
/** Đồng and triệu as units of money; alone they are places as well: xã Đồng Sơn, huyện Triệu Phong, Hội đồng, lao động. */
const MONEY =
  /\b(?:nghin|ngan|trieu|ty|1[.,]?000) dong\b|(?:^|[(:/,])\s*(?:dong|trieu|trd|tr\.? ?d)\s*(?:$|[),/])|\b(?:dvt|don vi(?: tinh)?)\W*dong\b/;
const POOR = /\bngheo\b/;
const NEAR_POOR = /\bcan ngheo\b|\bho can\b|\bhcn\b|^can$/;
const HN = /\bngheo\b|\bho can\b|\bhn\b|\bhcn\b/;
const HOUSEHOLD_WORDS = /\bho\b|\bhn\b|\bhcn\b|\bngheo\b/;

/** Whether a plain text speaks of money or support given to households. */
export function isSupportWord(text: string): boolean {
  return SUPPORT.test(text) || MONEY.test(text);
}

function isOtherGroup(text: string): boolean {
  return OTHER.test(text.replace(STANDARD, '$1'));
}

/** Whether a plain text could stand in the header of a target table. */
export function isHeaderWord(text: string): boolean {
  return INDEX.test(text) || HAMLET.test(text) || HOUSEHOLDS.test(text) || POOR.test(text) || NEAR_POOR.test(text);
}

/** Whether a plain text is the title of the index or of the names. */
export function isLeadingTitle(text: string): boolean {
  return INDEX.test(text) || HAMLET.test(text);
}

/** Whether a plain text is the title of the names. */
export function isHamletTitle(text: string): boolean {
  return HAMLET.test(text) && !POOR.test(text) && !RATE.test(text);
}

/** Whether a plain text is the title of names of communes, districts or regions, and of no hamlets. */
export function isUnitTitle(text: string): boolean {
  return UNITS.test(text) && !/\b(thon|xom|ban|ap|buon|bon|lang|khom|to|khu pho|khu dan cu|tieu khu)\b/.test(text);
}

/** Whether a plain text only says how its column counts: "TS", "%", "Số hộ", "Tỷ lệ". */
export function isMeasureWord(text: string): boolean {
  return COUNT.test(withoutUnits(text)) || RATE.test(text);
}

/** Whether a plain text only says that its column holds rates. */
export function isRateWord(text: string): boolean {
  return (
    RATE.test(text) && !isOtherGroup(text) && indicatorOfText(text) === 'none' && stageOfLevel(text, null) === null
  );
}

/** Whether a plain text by itself can mean all households. */
export function isAllHouseholds(text: string): boolean {
  return /^tong (so )?ho$/.test(withoutUnits(text));
}

/** The lowest words over a column; empty where it has no title. */
export function ownTitle(path: HeaderPath): string {
  return path.at(-1) ?? '';
}

/** What a column holds, by the words above it; null where they say nothing known. */
export function roleOfHeader(path: HeaderPath, context: HeaderContext): HeaderRole | null {
  const own = ownTitle(path);
  if (INDEX.test(own)) return 'index';
  if (UNIT.test(own)) return 'unit';
  if (isHamletTitle(own)) return 'hamlet';
  if (path.some((level) => isOtherGroup(level) || isSupportWord(level)) || isComparison(own)) return null;
  if (ALL_HOUSEHOLDS.test(own) && !POOR.test(own) && !RATE.test(own)) return 'households';
  return sideRole(path, context) ?? (PERSONS.test(own) ? personsRole(path, context) : measureRole(path, context));
}

/** "Tăng (+), giảm (-)" has numbers with a sign; a share of those at the year's beginning is none of all households. */
function isComparison(own: string): boolean {
  return /\btang\b.*\bgiam\b|\bgiam\b.*\btang\b/.test(own) || (RATE.test(own) && /\bso voi dau (nam|ky)\b/.test(own));
}

/** Movements of the year come before the stages: "giảm khác" is no reduction. */
function sideRole(path: HeaderPath, context: HeaderContext): HeaderRole | null {
  if (isUnderHouseholds(path)) return null;
  const found = movementOf(path, context.subject);
  if (!found || isRate(path)) return null;
  const own = ownTitle(path).replace(/\bthay doi nhan khau\b/g, '');
  const unit = PERSONS.test(own) ? 'persons' : 'count';
  return `${found.indicator}.${found.movement}.${unit}`;
}

/** "Tổng số hộ / Tăng" counts how all households change, whose list a table is otherwise about. */
function isUnderHouseholds(path: HeaderPath): boolean {
  return path.slice(0, -1).some((level) => HOUSEHOLDS.test(level)) && !path.some((level) => HN.test(level));
}

function personsRole(path: HeaderPath, context: HeaderContext): HeaderRole | null {
  if (isRate(path)) return null;
  const indicator = indicatorOf(path);
  if (indicator === 'none') return 'persons';
  if (indicator === 'both') return null;
  const stage = stageOf(path, context) ?? context.stage;
  return stage && `${indicator}.${stage}.persons`;
}

function measureRole(path: HeaderPath, context: HeaderContext): HeaderRole | null {
  const named = indicatorOf(path);
  if (named === 'both' || path.slice(0, -1).some(countsPersonsOnly)) return null;
  const isKnown = isMeasureWord(ownTitle(path)) || speaksOfHouseholds(path, context);
  if (!isKnown) return null;
  const stage = stageOf(path, context);
  if (named === 'none' && isHouseholds(path, stage, context)) return isRate(path) ? null : 'households';
  const indicator = named === 'none' ? stage && context.indicator : named;
  const when = stage ?? (named === 'none' ? null : context.stage);
  if (!indicator || !when) return null;
  return isRate(path) ? rateRole(indicator, when) : countRole(indicator, when);
}

function countsPersonsOnly(level: string): boolean {
  return PERSONS.test(level) && !/\bso ho\b/.test(level);
}

function speaksOfHouseholds(path: HeaderPath, context: HeaderContext): boolean {
  const own = ownTitle(path);
  return HOUSEHOLD_WORDS.test(own) || stageOfLevel(own, context.year) !== null;
}

function isHouseholds(path: HeaderPath, stage: Stage | null, context: HeaderContext): boolean {
  if (stage !== null && context.indicator !== null) return path.some((level) => ALL_HOUSEHOLDS.test(level));
  if (path.some((level) => HOUSEHOLDS.test(level))) return true;
  const isPlainCount = /^(so )?ho$/.test(withoutUnits(ownTitle(path)));
  return isPlainCount && (path.length === 1 || HOUSEHOLD_GROUP.test(expectAt(path, path.length - 2)));
}

/** The lowest level that names an indicator decides; `both` where it names the two together. */
function indicatorOf(path: HeaderPath): Indicator | 'both' | 'none' {
  for (const level of [...path].reverse()) {
    const named = indicatorOfText(level);
    if (named !== 'none') return named;
  }
  return 'none';
}

/** Whose households a plain text speaks of. */
export function indicatorOfText(text: string): Indicator | 'both' | 'none' {
  const named = text.replace(/\bchuan (ho )?(can )?ngheo\b/g, '');
  const near = NEAR_POOR.test(named);
  const poor = POOR.test(named.replace(/\bcan ngheo\b/g, '')) || /\bhn\b/.test(named);
  if (near) return poor ? 'both' : 'nearPoor';
  return poor ? 'poor' : 'none';
}

/** The lowest level that says count or rate decides; a column is a count where none does. */
function isRate(path: HeaderPath): boolean {
  for (const level of [...path].reverse()) {
    if (COUNT.test(withoutUnits(level))) return false;
    if (RATE.test(level)) return true;
  }
  return false;
}

/** "Số hộ (hộ)" and "Tổng số, hộ" without the unit; a unit alone stays. */
function withoutUnits(text: string): string {
  const bare = text.replace(/\s*[(,/]\s*ho\s*\)?$/, '').replace(/^\((.*)\)$/, '$1');
  return bare === '' ? 'ho' : bare;
}

/** The lowest level that names a stage of the year decides. */
export function stageOf(path: HeaderPath, { year }: Pick<HeaderContext, 'year'>): Stage | null {
  for (const level of [...path].reverse()) {
    const stage = stageOfLevel(level, year);
    if (stage) return stage;
  }
  return null;
}

const REDUCTION = /\bgiam\b/;
/** What a number is compared with says nothing of when it counts. */
const COMPARED = /so voi (?:nam|ky) truoc\b/g;
const OPENING = /\bdau (nam|ky)\b|\b(nam|ky) truoc\b|\b0?1[/.-]0?1[/.-]20\d\d\b/;
const CLOSING = /\bcuoi (nam|ky)\b|\bcon lai\b|\b31[/.-]12[/.-]20\d\d\b/;
/** A title that ends with its year and says nothing else of when: "Hộ nghèo năm 2021". */
const BARE_YEAR = /^(?:.*\bnam )?20\d\d$/;
/** The year that closes, where a text names several. */
const CLOSING_YEAR = /\bcuoi (?:nam|ky)\D{0,8}(20\d\d)\b/;
const YEAR = /\b(20\d\d)\b/;
/** A programme's years say nothing of when its households are counted. */
const PERIOD = /\b20\d\d\s*[-–]\s*20\d\d\b/g;

function stageOfLevel(level: string, year: number | null): Stage | null {
  const text = level.replace(PERIOD, '');
  if (REDUCTION.test(text)) return 'reduction';
  if (OPENING.test(text.replace(COMPARED, ''))) return 'opening';
  const named = (CLOSING_YEAR.exec(text) ?? YEAR.exec(text))?.[1];
  const standing = named !== undefined && year !== null && Number(named) < year ? 'opening' : 'closing';
  return CLOSING.test(text) || (named !== undefined && year !== null && BARE_YEAR.test(text)) ? standing : null;
}
