import { Button } from '@fluentui/react-components';
import type { Ref, SyntheticEvent } from 'react';
import { useMemo, useState } from 'react';
import type { Settings } from '../../app/settings';
import { figuresStated, goalsStated } from '../../app/checking/stated-figures';
import type { ShownReport, ShownTable } from '../core/core';
import { Disclosure } from '../parts/Disclosure';
import { GoalFields } from './GoalFields';
import type { Pane } from '../pane/pane';
import { usePanelStyles } from '../parts/panel-styles';
import type { PapersDraft } from './papers-draft';
import { invalidParts, papersDraft, papersOf } from './papers-draft';
import { PlanTemplateField, PlanTextField, PolicyFields, ProfileFields } from './PapersFields';
import { useLaterWords, useWords } from '../words/words';

type Part = 'goals' | 'names' | 'document' | 'policies' | 'planText' | 'planTemplate';

interface PapersStepProps {
  readonly pane: Pane;
  /** What the sheets state beside the table. */
  readonly figures: ShownReport['figures'];
  readonly table: ShownTable;
  readonly settings: Settings;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What the papers say beside the numbers: typed once, kept in the workbook. */
export function PapersStep({ pane, table, figures, settings, busy, headingRef }: PapersStepProps) {
  const panel = usePanelStyles();
  const { labels, pane: screen } = useWords();
  const { papers: words } = useLaterWords();
  const [draft, setDraft] = useState(() => papersDraft(settings, labels));
  const [open, setOpen] = useState<ReadonlySet<Part>>(new Set<Part>(['goals']));
  const [refused, setRefused] = useState(false);
  const stated = useMemo(
    () => goalsStated(figuresStated(table, figures, draft.planText)),
    [table, figures, draft.planText],
  );
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const { goals, policies } = invalidParts(draft);
    setRefused(goals || policies);
    if (goals || policies) {
      setOpen(new Set([...open, ...(goals ? ['goals' as const] : []), ...(policies ? ['policies' as const] : [])]));
    } else if (!busy) {
      void pane.keepPapers(papersOf(draft));
    }
  };
  const fields = { draft, refused, onChange: (next: PapersDraft) => setDraft(next) };
  const part = (name: Part, heading: string, content: React.ReactNode) => (
    <Disclosure
      heading={heading}
      open={open.has(name)}
      onToggle={(shown) => setOpen(new Set(shown ? [...open, name] : [...open].filter((other) => other !== name)))}
    >
      {content}
    </Disclosure>
  );
  return (
    <form className={panel.panel} onSubmit={submit} noValidate>
      <h2 className={panel.heading} ref={headingRef} tabIndex={-1}>
        {words.heading}
      </h2>
      {part('goals', words.goals.heading, <GoalFields {...fields} stated={stated} />)}
      {part('names', words.names, <ProfileFields {...fields} of="names" />)}
      {part('document', words.document, <ProfileFields {...fields} of="document" />)}
      {part('policies', words.policies.heading, <PolicyFields {...fields} />)}
      {part('planText', words.planText.heading, <PlanTextField {...fields} />)}
      {part('planTemplate', words.planTemplate.heading, <PlanTemplateField {...fields} />)}
      <div className={panel.decision}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.keep}
        </Button>
        <Button onClick={() => pane.openStep(null)}>{screen.buttons.close}</Button>
      </div>
    </form>
  );
}
