import type { CommuneProfile, Settings } from '../app/settings';
import { typedPercent } from '../app/typed-percent';
import type { Indicator } from '../domain/columns';
import { INDICATORS } from '../domain/columns';
import type { IndicatorGoal } from '../domain/commune';
import type { LabelWords } from '../locales/sections/labels';

/** What stands in the fields of the form, as typed. */
export interface SummaryDraft {
  readonly profile: CommuneProfile;
  readonly goal: Readonly<Record<Indicator, string>>;
}

/** The kept settings as the officer would have typed them. */
export function draftOf({ profile, goal }: Settings, { count }: Pick<LabelWords, 'count'>): SummaryDraft {
  const typed = (points: number | undefined): string => (points === undefined ? '' : count(points));
  return {
    profile,
    goal: { poor: typed(goal.poor?.['closing-rate']), nearPoor: typed(goal.nearPoor?.['closing-rate']) },
  };
}

/** The goals that are neither blank nor a percentage. */
export function invalidGoals({ goal }: SummaryDraft): Indicator[] {
  return INDICATORS.filter((indicator) => goal[indicator].trim() !== '' && typedPercent(goal[indicator]) === null);
}

/** The settings that a valid draft stands for; a blank goal is none. */
export function settingsOf({ profile, goal }: SummaryDraft, kept: Settings): Settings {
  const goals = INDICATORS.flatMap((indicator): [Indicator, IndicatorGoal][] => {
    const { 'closing-rate': _replaced, ...others } = kept.goal[indicator] ?? {};
    const points = typedPercent(goal[indicator]);
    const own = points === null ? others : { ...others, 'closing-rate': points };
    return Object.keys(own).length > 0 ? [[indicator, own]] : [];
  });
  return { ...kept, profile, goal: Object.fromEntries(goals) };
}
