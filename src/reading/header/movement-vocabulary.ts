import type { Indicator, Movement } from '../../domain/columns';
import { expectAt } from '../../sheet/expect';

/** One movement of the official forms, and whose households it makes fewer or more. */
export interface MovementColumn {
  readonly indicator: Indicator;
  readonly movement: Movement;
}

type Direction = 'decrease' | 'increase';

const DECREASE = /\bgiam\b/;
const INCREASE = /\btang\b/;
const NEAR_POOR = /\bcan ngheo\b|\bho can\b|\bthoat can\b|\btai can\b/;
const POOR = /\bngheo\b/;
const TO_NEAR_POOR = /\b(tro thanh|xuong|sang|thanh) (ho )?can( ngheo)?\b/;
const TO_POOR = /\b(tro thanh|xuong|sang|thanh) (ho )?ngheo\b|^(so )?ho can ngheo tro thanh ho\b/;
const NEWLY_POOR = /\bphat sinh\b|\bngheo moi\b|\bmoi ngheo\b/;
/** "Chuẩn nghèo mới" is a new standard, not a new household. */
const NEW_STANDARD = /chuan (?:can )?ngheo (?=moi\b)/g;
const OTHER =
  /^(so )?ho khac\b|^khac\b|^(giam|tang) khac\b|^giam do |^tang do |\bchuyen (di|den)\b|\bchet\b|\btach (ho|khau)\b/;

/**
 * The movement that the words over a column name; null where they name none.
 * @param subject whose movements a form counts that does not say it in its headers.
 */
export function movementOf(path: readonly string[], subject: Indicator | null): MovementColumn | null {
  const direction = directionOf(path);
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const found = movementOfLevel(expectAt(path, depth), direction) ?? wholeIncrease(path.slice(depth));
    if (!found) continue;
    const indicator = found.indicator ?? indicatorAbove(path.slice(0, depth)) ?? subject;
    return indicator && { indicator, movement: found.movement };
  }
  return null;
}

function directionOf(path: readonly string[]): Direction | null {
  for (const level of [...path].reverse()) {
    if (DECREASE.test(level)) return 'decrease';
    if (INCREASE.test(level)) return 'increase';
  }
  return null;
}

interface LevelMovement {
  readonly movement: Movement;
  /** Null where the words leave it to the group above. */
  readonly indicator: Indicator | null;
}

function movementOfLevel(text: string, direction: Direction | null): LevelMovement | null {
  if (/\bvuot chuan( ho)? can\b/.test(text)) return { movement: 'aboveNearPoor', indicator: 'poor' };
  if (TO_NEAR_POOR.test(text)) return passage('poor', direction);
  if (TO_POOR.test(text)) return passage('nearPoor', direction);
  const indicator = NEAR_POOR.test(text) ? 'nearPoor' : POOR.test(text) ? 'poor' : null;
  if (/\bthoat\b/.test(text)) return { movement: 'escaped', indicator };
  if (/\btai (ngheo|can)\b/.test(text)) return { movement: 'relapsed', indicator };
  if (NEWLY_POOR.test(text.replace(NEW_STANDARD, 'chuan '))) return { movement: 'new', indicator };
  if (direction && OTHER.test(text)) {
    return { movement: direction === 'decrease' ? 'otherDecrease' : 'otherIncrease', indicator };
  }
  return null;
}

/** All that came to the list within the year, where it is not told by what; not the sum over columns that tell it. */
function wholeIncrease([level = '', ...below]: readonly string[]): LevelMovement | null {
  const isWhole = /^(so ho )?(phat sinh )?tang( them)?( trong (nam|ky))?( \d{4})?$/.test(level);
  const isCount = below.every((text) => /^(so ho|so luong|sl|ts|ho)$/.test(text));
  return isWhole && isCount ? { movement: 'otherIncrease', indicator: null } : null;
}

/** A household that passes from one list to the other: a decrease of the one, an increase of the other. */
function passage(origin: Indicator, direction: Direction | null): LevelMovement {
  if (origin === 'poor') {
    return direction === 'increase'
      ? { movement: 'fromPoor', indicator: 'nearPoor' }
      : { movement: 'toNearPoor', indicator: 'poor' };
  }
  return direction === 'increase'
    ? { movement: 'fromNearPoor', indicator: 'poor' }
    : { movement: 'toPoor', indicator: 'nearPoor' };
}

function indicatorAbove(levels: readonly string[]): Indicator | null {
  for (const level of [...levels].reverse()) {
    if (NEAR_POOR.test(level)) return 'nearPoor';
    if (POOR.test(level)) return 'poor';
  }
  return null;
}
