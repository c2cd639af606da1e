import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { AllocationRequest } from '../../app/changing/allocate';
import type { WeightColumn } from '../../app/changing/weight-columns';
import type { Indicator } from '../../domain/columns';
import { INDICATORS } from '../../domain/columns';
import type { GoalKind } from '../../domain/commune';
import { GOAL_KINDS } from '../../domain/commune';
import { columnIndex, columnLetters } from '../../sheet/address';
import type { AllocationDraft } from '../pane/allocation-draft';
import { goalOf } from './goal-of-draft';
import { useLaterWords } from '../words/words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 108px',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  short: { minWidth: 0 },
});

/** The choices beside the columns, which are chosen by their letters. */
const OWN_WEIGHTS = { opening: 'opening', equal: 'equal' } as const;

interface AllocationFieldsProps {
  readonly draft: AllocationDraft;
  readonly columns: readonly WeightColumn[];
  readonly onChange: (draft: AllocationDraft) => void;
  readonly onChooseIndicator: (indicator: Indicator) => void;
}

/** Whom the goal is for, how it is worded, and by what it is shared out. */
export function AllocationFields({ draft, columns, onChange, onChooseIndicator }: AllocationFieldsProps) {
  const styles = useStyles();
  const { allocation: words } = useLaterWords().steps;
  const inHouseholds = draft.goalKind === 'reduction' || draft.goalKind === 'closing-count';
  const invalid = draft.amount.trim() !== '' && goalOf(draft) === null;
  const rates = draft.goalKind === 'points' ? words.invalidRange : words.invalidPoints;
  const advice = inHouseholds ? words.invalidHouseholds : rates;
  return (
    <div className={styles.fields}>
      <RadioGroup
        layout="horizontal"
        aria-label={words.indicator}
        value={draft.indicator}
        onChange={(_event, { value }) => onChooseIndicator(value === 'nearPoor' ? 'nearPoor' : 'poor')}
      >
        {INDICATORS.map((indicator) => (
          <Radio key={indicator} value={indicator} label={words.indicators[indicator]} />
        ))}
      </RadioGroup>
      <div className={styles.pair}>
        <Field label={words.goal}>
          <Select
            className={styles.short}
            select={{ className: styles.short }}
            value={draft.goalKind}
            onChange={(_event, { value }) => onChange({ ...draft, goalKind: goalKindOf(value), amount: '' })}
          >
            {GOAL_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.goalKinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.amounts[draft.goalKind]} {...(invalid ? { validationMessage: advice } : {})}>
          <Input
            className={styles.short}
            input={{ className: styles.short }}
            value={draft.amount}
            inputMode={inHouseholds ? 'numeric' : 'decimal'}
            placeholder={words.examples[draft.goalKind]}
            onChange={(_event, { value }) => onChange({ ...draft, amount: value })}
          />
        </Field>
      </div>
      <WeightsField draft={draft} columns={columns} onChange={onChange} />
    </div>
  );
}

function WeightsField({ draft, columns, onChange }: Omit<AllocationFieldsProps, 'onChooseIndicator'>) {
  const { allocation: words } = useLaterWords().steps;
  return (
    <Field label={words.weights}>
      <Select
        value={typeof draft.weights === 'object' ? columnLetters(draft.weights.column) : draft.weights}
        onChange={(_event, { value }) => onChange({ ...draft, weights: weightsOf(value) })}
      >
        <option value={OWN_WEIGHTS.opening}>{words.byOpening}</option>
        <option value={OWN_WEIGHTS.equal}>{words.equally}</option>
        {columns.map(({ column, header }) => (
          <option key={column} value={columnLetters(column)}>
            {words.byColumn(columnLetters(column), header)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function goalKindOf(value: string): GoalKind {
  return GOAL_KINDS.find((kind) => kind === value) ?? 'reduction';
}

function weightsOf(value: string): AllocationRequest['weights'] {
  if (value === OWN_WEIGHTS.opening || value === OWN_WEIGHTS.equal) return value;
  return { column: columnIndex(value) };
}
