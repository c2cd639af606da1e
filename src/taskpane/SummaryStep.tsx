import type { ButtonProps } from '@fluentui/react-components';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import type { CommuneProfile, Settings } from '../app/settings';
import type { Indicator } from '../domain/columns';
import { Disclosure } from './Disclosure';
import type { SummaryDraft } from './summary-draft';
import { draftOf, invalidGoals, settingsOf } from './summary-draft';
import { useWords } from './words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface SummaryStepProps {
  readonly settings: Settings;
  readonly busy: boolean;
  readonly appearance: NonNullable<ButtonProps['appearance']>;
  readonly onSummarize: (settings: Settings) => void;
}

/** The button that makes the summary sheet, and folded under it what the sheet prints beside the numbers. */
export function SummaryStep({ settings, busy, appearance, onSummarize }: SummaryStepProps) {
  const styles = useStyles();
  const { pane, labels } = useWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<SummaryDraft | null>(null);
  const [refused, setRefused] = useState<readonly Indicator[]>([]);
  const draft = typed ?? draftOf(settings, labels);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (busy) return;
    const invalid = invalidGoals(draft);
    setRefused(invalid);
    if (invalid.length > 0) setOpen(true);
    else onSummarize(settingsOf(draft, settings));
  };
  const textField = (key: keyof CommuneProfile, label: string, example = '') => (
    <Field label={label}>
      <Input
        value={draft.profile[key]}
        placeholder={example}
        onChange={(_event, { value }) => setTyped({ ...draft, profile: { ...draft.profile, [key]: value } })}
      />
    </Field>
  );
  const goalField = (indicator: Indicator, label: string) => (
    <Field label={label} {...(refused.includes(indicator) ? { validationMessage: pane.form.invalidRate } : {})}>
      <Input
        value={draft.goal[indicator]}
        inputMode="decimal"
        placeholder={pane.form.goalExample}
        onChange={(_event, { value }) => {
          setRefused(refused.filter((other) => other !== indicator));
          setTyped({ ...draft, goal: { ...draft.goal, [indicator]: value } });
        }}
      />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Button type="submit" appearance={appearance} disabledFocusable={busy}>
        {pane.buttons.summarize}
      </Button>
      <Disclosure heading={pane.form.heading} open={open} onToggle={setOpen}>
        <div className={styles.fields}>
          {textField('superiorBody', pane.form.superiorBody, pane.form.superiorBodyExample)}
          {textField('commune', pane.form.commune, pane.form.communeExample)}
          {textField('signerTitle', pane.form.signerTitle, pane.form.signerTitleExample)}
          {textField('signerName', pane.form.signerName)}
          {goalField('poor', pane.form.poorGoal)}
          {goalField('nearPoor', pane.form.nearPoorGoal)}
        </div>
      </Disclosure>
    </form>
  );
}
