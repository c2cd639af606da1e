import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { INDICATORS } from '../domain/columns';
import { GOAL_KINDS } from '../domain/commune';
import { useHamletTableStyles } from './hamlet-table-styles';
import { usePanelStyles } from './panel-styles';
import { isInvalidGoal } from './papers-draft';
import type { PapersFieldsProps } from './PapersFields';
import { useLaterWords } from './words';

const useStyles = makeStyles({
  field: { width: '68px', minWidth: 0 },
  input: { minWidth: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  amount: { width: '72px', textAlign: 'end' },
  invalid: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

/** What the commune was assigned, each in the way that the assignment words it. */
export function GoalFields({ draft, refused, onChange }: PapersFieldsProps) {
  const styles = useStyles();
  const looks = useHamletTableStyles();
  const panel = usePanelStyles();
  const { goals: words } = useLaterWords().papers;
  const isRefused = (indicator: (typeof INDICATORS)[number], kind: (typeof GOAL_KINDS)[number]): boolean =>
    refused && isInvalidGoal(draft, indicator, kind);
  const anyRefused = INDICATORS.some((indicator) => GOAL_KINDS.some((kind) => isRefused(indicator, kind)));
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
                  <Input
                    size="small"
                    className={styles.field}
                    input={{ className: styles.input }}
                    inputMode="decimal"
                    aria-label={words.fieldOf(words.indicators[indicator], words.kinds[kind])}
                    aria-invalid={isRefused(indicator, kind)}
                    value={draft.goal[indicator][kind]}
                    onChange={(_event, { value }) =>
                      onChange({
                        ...draft,
                        goal: { ...draft.goal, [indicator]: { ...draft.goal[indicator], [kind]: value } },
                      })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {anyRefused && (
        <p role="alert" className={styles.invalid}>
          {words.invalid}
        </p>
      )}
    </>
  );
}
