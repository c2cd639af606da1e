import type { CommuneProfile, Settings } from '../app/settings';
import type { Indicator } from '../domain/columns';
import { INDICATORS } from '../domain/columns';
import type { LabelWords } from '../locales/sections/labels';
import { readPercent } from './read-percent';

/** What stands in the fields of the form, as typed. */
export interface SummaryDraft {
  readonly profile: CommuneProfile;
  readonly goal: Readonly<Record<Indicator, string>>;
}

/** The kept settings as the officer would have typed them. */
export function draftOf({ profile, goal }: Settings, { count }: Pick<LabelWords, 'count'>): SummaryDraft {
  const typed = (points: number | undefined): string => (points === undefined ? '' : count(points));
  return { profile, goal: { poor: typed(goal.poor), nearPoor: typed(goal.nearPoor) } };
}

/** The goals that are neither blank nor a percentage. */
export function invalidGoals({ goal }: SummaryDraft): Indicator[] {
  return INDICATORS.filter((indicator) => goal[indicator].trim() !== '' && readPercent(goal[indicator]) === null);
}

/** The settings that a valid draft stands for; a blank goal is none. */
export function settingsOf({ profile, goal }: SummaryDraft, kept: Settings): Settings {
  const goals = INDICATORS.flatMap((indicator): [Indicator, number][] => {
    const points = readPercent(goal[indicator]);
    return points === null ? [] : [[indicator, points]];
  });
  return { ...kept, profile, goal: Object.fromEntries<number>(goals) };
}
