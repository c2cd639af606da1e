import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { useLaterWords } from '../words/words';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  usual: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  reason: {
    minWidth: 0,
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    justifyContent: 'flex-start',
    color: tokens.colorBrandForegroundLink,
  },
  decision: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WaiveFormProps {
  readonly busy: boolean;
  /** Is given a reason that is not blank. */
  readonly onWaive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** The reason for leaving a finding as it is: typed in one line, or taken from the usual ones and changed. */
export function WaiveForm({ busy, onWaive, onCancel }: WaiveFormProps) {
  const styles = useStyles();
  const { waive: words } = useLaterWords().answers;
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (reason.trim() === '') setRefused(true);
    else onWaive(reason);
  };
  const fill = (text: string): void => {
    setReason(text);
    setRefused(false);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={words.reason} required {...(refused && { validationMessage: words.missing })}>
        <Input autoFocus value={reason} onChange={(_event, { value }) => fill(value)} />
      </Field>
      <div className={styles.usual}>
        {words.usual.map((usual) => (
          <Button
            key={usual}
            size="small"
            appearance="transparent"
            className={styles.reason}
            onClick={() => fill(usual)}
          >
            {usual}
          </Button>
        ))}
      </div>
      <div className={styles.decision}>
        <Button type="submit" size="small" disabledFocusable={busy}>
          {words.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
