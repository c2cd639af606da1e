import type { ButtonProps } from '@fluentui/react-components';
import { Button } from '@fluentui/react-components';
import type { SyntheticEvent } from 'react';
import { useId, useState } from 'react';
import type { Settings } from '../app/settings';
import type { Indicator } from '../domain/columns';
import { Disclosure } from './Disclosure';
import { onRequest } from './on-request';
import type { Pane } from './pane';
import type { SummaryDraft } from './summary-draft';
import { draftOf, invalidGoals, settingsOf } from './summary-draft';
import { useWords } from './words';

const SummaryFields = onRequest(async () => (await import('./SummaryFields')).SummaryFields);

interface SummaryStepProps {
  readonly pane: Pane;
  readonly settings: Settings;
  readonly button: Pick<ButtonProps, 'appearance' | 'className' | 'disabledFocusable'>;
  /** Of what is folded under the button. */
  readonly className: string;
}

/** The button that makes the summary sheet, and folded under it what the sheet prints beside the numbers. */
export function SummaryStep({ pane, settings, button, className }: SummaryStepProps) {
  const { pane: words, labels } = useWords();
  const form = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<SummaryDraft | null>(null);
  const [refused, setRefused] = useState<readonly Indicator[]>([]);
  const draft = typed ?? draftOf(settings, labels);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (button.disabledFocusable) return;
    const invalid = invalidGoals(draft);
    setRefused(invalid);
    if (invalid.length > 0) setOpen(true);
    else void pane.summarize(settingsOf(draft, settings));
  };
  const change = (next: SummaryDraft): void => {
    setTyped(next);
    setRefused(refused.filter((indicator) => next.goal[indicator] === draft.goal[indicator]));
  };
  return (
    <>
      <Button type="submit" form={form} {...button}>
        {words.buttons.summarize}
      </Button>
      <form id={form} className={className} onSubmit={submit} noValidate>
        <Disclosure heading={words.form.heading} open={open} onToggle={setOpen}>
          <SummaryFields pane={pane} draft={draft} refused={refused} onChange={change} />
        </Disclosure>
      </form>
    </>
  );
}
