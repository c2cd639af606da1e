import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Pane } from '../pane/pane';
import { useLaterWords } from '../words/words';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** As many hamlets as most communes have, without scrolling the pane. */
const VISIBLE_LINES = 12;

interface TemplateFormProps {
  readonly pane: Pane;
  readonly busy: boolean;
  /** As typed or pasted. */
  readonly hamlets: string;
  readonly onType: (hamlets: string) => void;
}

/** The list of hamlets for which a blank table is added. */
export function TemplateForm({ pane, busy, hamlets, onType }: TemplateFormProps) {
  const styles = useStyles();
  const { template: words } = useLaterWords().steps;
  return (
    <div className={styles.form}>
      <Field label={words.hamlets}>
        <Textarea
          value={hamlets}
          placeholder={words.example}
          resize="vertical"
          textarea={{ rows: VISIBLE_LINES }}
          onChange={(_event, { value }) => onType(value)}
        />
      </Field>
      <Button disabledFocusable={busy} onClick={() => void pane.startFromTemplate(hamlets)}>
        {words.add}
      </Button>
    </div>
  );
}
