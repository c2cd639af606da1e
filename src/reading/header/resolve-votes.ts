import type { Indicator } from '../../domain/columns';
import { countRole, INDICATORS, STAGE_PAIRS } from '../../domain/columns';
import type { HeaderRole } from './header-vocabulary';
import { isAllHouseholds, isRateWord, ownTitle } from './header-vocabulary';
import { expectAt } from '../../sheet/expect';

type Votes = readonly (HeaderRole | null)[];
type Paths = readonly (readonly string[])[];

/** What the words say of each column, once the columns beside it are taken into account. */
export function resolveVotes(votes: Votes, paths: Paths): Votes {
  const latest = withLatestOpening(withRepeatedClosing(votes, paths), paths);
  const named = withNeighboursIndicator(latest, paths);
  return withHouseholds(withRatesBesideCounts(named, paths), paths);
}

/** Two closings of one indicator and no opening: the first is last year's closing, with which this year opens. */
function withRepeatedClosing(votes: Votes, paths: Paths): Votes {
  const resolved = [...votes];
  for (const indicator of INDICATORS) {
    const closing = votes.flatMap((role, offset) => (role === `${indicator}.closing.count` ? [offset] : []));
    const [first, second] = closing;
    if (first === undefined || second === undefined || votes.includes(`${indicator}.opening.count`)) continue;
    if (paths[first]?.join() === paths[second]?.join()) continue;
    for (let offset = first; offset < second; offset += 1) {
      if (votes[offset] === `${indicator}.closing.count`) resolved[offset] = `${indicator}.opening.count`;
      if (votes[offset] === `${indicator}.closing.rate`) resolved[offset] = `${indicator}.opening.rate`;
    }
  }
  return resolved;
}

/** Of the closings of several years before, the last one is what this year opens with. */
function withLatestOpening(votes: Votes, paths: Paths): Votes {
  const years = paths.map((path) => yearOf(path));
  return votes.map((role, offset) => {
    const year = expectAt(years, offset);
    if (year === null || !role?.includes('.opening.')) return role;
    const isLater = (other: number | null): boolean => other !== null && other > year;
    return votes.some((other, place) => other === role && isLater(expectAt(years, place))) ? null : role;
  });
}

/** The last year that the lowest level with one names. */
function yearOf(path: readonly string[]): number | null {
  const years = path.flatMap((level) => level.match(/\b20\d\d\b/g) ?? []);
  return years.length > 0 ? Number(years.at(-1)) : null;
}

/** A bare "Giảm" between the columns of one indicator is its own. */
function withNeighboursIndicator(votes: Votes, paths: Paths): Votes {
  const resolved = [...votes];
  paths.forEach((path, offset) => {
    const isBare =
      votes[offset] === null &&
      path.length > 0 &&
      path.every((level) => /^(so ho )?giam( trong (nam|ky))?( \d{4})?$/.test(level));
    const left = indicatorAt(resolved.slice(0, offset).reverse());
    const right = indicatorAt(resolved.slice(offset + 1));
    const role = left && countRole(left, 'reduction');
    if (isBare && role && (right === left || right === null) && !resolved.includes(role)) resolved[offset] = role;
  });
  return resolved;
}

/** Whose households the first measure of these counts. */
function indicatorAt(votes: Votes): Indicator | null {
  const measure = votes.find((role) => role !== null && /^(poor|nearPoor)\.(opening|reduction|closing)\./.test(role));
  return INDICATORS.find((indicator) => measure?.startsWith(`${indicator}.`)) ?? null;
}

/** A bare "Tỷ lệ" without a group title belongs to the count at its left. */
function withRatesBesideCounts(votes: Votes, paths: Paths): Votes {
  return votes.map((role, offset) => {
    if (role !== null || !isRateWord(ownTitle(expectAt(paths, offset)))) return role;
    const pair = STAGE_PAIRS.find(({ count }) => count === votes[offset - 1]);
    return pair && !votes.includes(pair.rate) ? pair.rate : null;
  });
}

/** All households, where a group title seems to stand above them because it is merged further than it should be. */
function withHouseholds(votes: Votes, paths: Paths): Votes {
  if (votes.includes('households')) return votes;
  const candidates = paths.flatMap((path, offset) =>
    votes[offset] === null && isAllHouseholds(ownTitle(path)) ? [offset] : [],
  );
  return votes.map((role, offset) => (candidates.length === 1 && candidates[0] === offset ? 'households' : role));
}
