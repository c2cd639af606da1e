import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { CommuneProfile } from '../app/settings';
import type { Indicator } from '../domain/columns';
import type { SummaryDraft } from './summary-draft';
import { useWords } from './words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface SummaryFieldsProps {
  readonly draft: SummaryDraft;
  /** Goals that are no percentage. */
  readonly refused: readonly Indicator[];
  readonly onChange: (draft: SummaryDraft) => void;
}

/** What the summary sheet prints beside the numbers: the commune, its signer and its goals. */
export function SummaryFields({ draft, refused, onChange }: SummaryFieldsProps) {
  const styles = useStyles();
  const { form: words } = useWords().pane;
  const textField = (key: keyof CommuneProfile, label: string, example = '') => (
    <Field label={label}>
      <Input
        value={draft.profile[key]}
        placeholder={example}
        onChange={(_event, { value }) => onChange({ ...draft, profile: { ...draft.profile, [key]: value } })}
      />
    </Field>
  );
  const goalField = (indicator: Indicator, label: string) => (
    <Field label={label} {...(refused.includes(indicator) ? { validationMessage: words.invalidRate } : {})}>
      <Input
        value={draft.goal[indicator]}
        inputMode="decimal"
        placeholder={words.goalExample}
        onChange={(_event, { value }) => onChange({ ...draft, goal: { ...draft.goal, [indicator]: value } })}
      />
    </Field>
  );
  return (
    <div className={styles.fields}>
      {textField('superiorBody', words.superiorBody, words.superiorBodyExample)}
      {textField('commune', words.commune, words.communeExample)}
      {textField('signerTitle', words.signerTitle, words.signerTitleExample)}
      {textField('signerName', words.signerName)}
      {goalField('poor', words.poorGoal)}
      {goalField('nearPoor', words.nearPoorGoal)}
    </div>
  );
}
