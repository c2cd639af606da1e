import { useState } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { lazyPart } from '../parts/lazy-part';
import type { Pane } from '../pane/pane';
import { useWords } from '../words/words';

const TemplateForm = lazyPart(async () => (await import('./TemplateForm')).TemplateForm);

/** Where there is no table yet: a blank one for the commune's hamlets, folded under its name. */
export function TemplateStep({ pane, busy }: { readonly pane: Pane; readonly busy: boolean }) {
  const { buttons } = useWords().pane;
  const [open, setOpen] = useState(false);
  const [hamlets, setHamlets] = useState('');
  return (
    <Disclosure heading={buttons.startFromTemplate} open={open} onToggle={setOpen}>
      <TemplateForm pane={pane} busy={busy} hamlets={hamlets} onType={setHamlets} />
    </Disclosure>
  );
}
