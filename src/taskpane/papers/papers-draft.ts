import type { Settings } from '../../app/settings';
import { typedHouseholds, typedPercent } from '../../app/changing/typed-numbers';
import type { Indicator } from '../../domain/columns';
import { INDICATORS } from '../../domain/columns';
import type { CommuneGoal, CommuneProfile, GoalKind, IndicatorGoal, Policy, PolicyTargets } from '../../domain/commune';
import { GOAL_KINDS, POLICIES } from '../../domain/commune';
import { partialRecord, unlessEmpty } from '../../domain/partial-record';
import type { LabelWords } from '../../locales/words/labels';

/** What stands in the fields of the papers' form, as typed. */
export interface PapersDraft {
  readonly profile: CommuneProfile;
  readonly goal: Readonly<Record<Indicator, Readonly<Record<GoalKind, string>>>>;
  readonly policies: Readonly<Record<Policy, string>>;
  readonly planText: string;
  readonly planTemplate: string;
}

/** The kept settings as the officer would have typed them. */
export function papersDraft(settings: Settings, { count }: Pick<LabelWords, 'count'>): PapersDraft {
  const typed = (amount: number | undefined): string => (amount === undefined ? '' : count(amount));
  const goalOf = (indicator: Indicator): Record<GoalKind, string> => {
    const goal = settings.goal[indicator];
    return {
      reduction: typed(goal?.reduction),
      'closing-count': typed(goal?.['closing-count']),
      'closing-rate': typed(goal?.['closing-rate']),
      points: typed(goal?.points),
    };
  };
  const { credit, healthInsurance, legalAid, housing } = settings.policies;
  return {
    profile: settings.profile,
    goal: { poor: goalOf('poor'), nearPoor: goalOf('nearPoor') },
    policies: {
      credit: typed(credit),
      healthInsurance: typed(healthInsurance),
      legalAid: typed(legalAid),
      housing: typed(housing),
    },
    planText: settings.planText,
    planTemplate: settings.planTemplate,
  };
}

/** The draft with the stated goals in those fields that are empty; the draft itself where that changes nothing. */
export function withStatedGoals(draft: PapersDraft, stated: CommuneGoal, write: LabelWords['count']): PapersDraft {
  let goal = draft.goal;
  for (const indicator of INDICATORS) {
    for (const kind of GOAL_KINDS) {
      const amount = stated[indicator]?.[kind];
      if (amount === undefined || goal[indicator][kind].trim() !== '') continue;
      goal = { ...goal, [indicator]: { ...goal[indicator], [kind]: write(amount) } };
    }
  }
  return goal === draft.goal ? draft : { ...draft, goal };
}

/** A typed goal as a number; null where the text is blank or none. */
function goalNumber(kind: GoalKind, text: string): number | null {
  return kind === 'reduction' || kind === 'closing-count' ? typedHouseholds(text) : typedPercent(text);
}

/** Whether what is typed for a goal is neither blank nor a number of its kind. */
export function isInvalidGoal({ goal }: PapersDraft, indicator: Indicator, kind: GoalKind): boolean {
  const text = goal[indicator][kind];
  return text.trim() !== '' && goalNumber(kind, text) === null;
}

/** Whether what is typed for a policy is neither blank nor a percentage. */
export function isInvalidPolicy({ policies }: PapersDraft, policy: Policy): boolean {
  return policies[policy].trim() !== '' && typedPercent(policies[policy]) === null;
}

/** Which parts of the form hold something that is no number. */
export function invalidParts(draft: PapersDraft): { readonly goals: boolean; readonly policies: boolean } {
  return {
    goals: INDICATORS.some((indicator) => GOAL_KINDS.some((kind) => isInvalidGoal(draft, indicator, kind))),
    policies: POLICIES.some((policy) => isInvalidPolicy(draft, policy)),
  };
}

/** The settings that a valid draft stands for; what is blank is not said. */
export function papersOf(draft: PapersDraft): Partial<Settings> {
  const { profile, planText, planTemplate } = draft;
  return { profile, planText, planTemplate, goal: goalsOf(draft), policies: policiesOf(draft) };
}

function goalsOf({ goal }: PapersDraft): CommuneGoal {
  return partialRecord(INDICATORS, (indicator) =>
    unlessEmpty<IndicatorGoal>(partialRecord(GOAL_KINDS, (kind) => goalNumber(kind, goal[indicator][kind]))),
  );
}

function policiesOf({ policies }: PapersDraft): PolicyTargets {
  return partialRecord(POLICIES, (policy) => typedPercent(policies[policy]));
}
