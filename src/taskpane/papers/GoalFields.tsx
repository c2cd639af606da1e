import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../domain/columns';
import { INDICATORS } from '../../domain/columns';
import type { CommuneGoal, GoalKind } from '../../domain/commune';
import { GOAL_KINDS } from '../../domain/commune';
import { useHamletTableStyles } from '../parts/hamlet-table-styles';
import { usePanelStyles } from '../parts/panel-styles';
import { invalidParts, isInvalidGoal, withStatedGoals } from './papers-draft';
import type { PapersFieldsProps } from './PapersFields';
import { useLaterWords, useWords } from '../words/words';

const useStyles = makeStyles({
  field: { width: '68px', minWidth: 0 },
  input: { minWidth: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  amount: { width: '72px', textAlign: 'end' },
  invalid: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface GoalFieldsProps extends PapersFieldsProps {
  /** The goals that the workbook or the pasted text states in words. */
  readonly stated: CommuneGoal;
}

/** What the commune was assigned, each in the way that the assignment words it. */
export function GoalFields({ stated, ...fields }: GoalFieldsProps) {
  const { draft, refused, onChange } = fields;
  const styles = useStyles();
  const looks = useHamletTableStyles();
  const panel = usePanelStyles();
  const { goals: words } = useLaterWords().papers;
  const { count } = useWords().labels;
  const withStated = withStatedGoals(draft, stated, count);
  return (
    <>
      <p className={panel.remark}>{words.advice}</p>
      <table className={looks.table}>
        <thead>
          <tr>
            <td className={looks.cell} />
            {INDICATORS.map((indicator) => (
              <th key={indicator} scope="col" className={mergeClasses(looks.cell, looks.heading, styles.amount)}>
                {words.indicators[indicator]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GOAL_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
                {words.kinds[kind]}
              </th>
              {INDICATORS.map((indicator) => (
                <td key={indicator} className={mergeClasses(looks.cell, styles.amount)}>
                  <GoalField {...fields} indicator={indicator} kind={kind} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {withStated !== draft && (
        <Button size="small" onClick={() => onChange(withStated)}>
          {words.takeStated}
        </Button>
      )}
      {refused && invalidParts(draft).goals && (
        <p role="alert" className={styles.invalid}>
          {words.invalid}
        </p>
      )}
    </>
  );
}

interface GoalFieldProps extends PapersFieldsProps {
  readonly indicator: Indicator;
  readonly kind: GoalKind;
}

function GoalField({ draft, refused, onChange, indicator, kind }: GoalFieldProps) {
  const styles = useStyles();
  const { goals: words } = useLaterWords().papers;
  const goal = draft.goal[indicator];
  return (
    <Input
      size="small"
      className={styles.field}
      input={{ className: styles.input }}
      inputMode="decimal"
      aria-label={words.fieldOf(words.indicators[indicator], words.kinds[kind])}
      aria-invalid={refused && isInvalidGoal(draft, indicator, kind)}
      value={goal[kind]}
      onChange={(_event, { value }) =>
        onChange({ ...draft, goal: { ...draft.goal, [indicator]: { ...goal, [kind]: value } } })
      }
    />
  );
}
