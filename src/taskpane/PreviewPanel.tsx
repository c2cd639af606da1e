import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useState } from 'react';
import type { PreviewRow } from '../app/proposal';
import { Disclosure } from './Disclosure';
import type { Pane } from './pane';
import type { Preview } from './pane-state';
import { PreviewList } from './PreviewList';
import { RecalculateChoices } from './RecalculateChoices';
import { useWords } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  decision: {
    position: 'sticky',
    bottom: 0,
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PreviewPanelProps {
  readonly pane: Pane;
  readonly preview: Preview;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What is about to change, old and new, and the decision on it. */
export function PreviewPanel({ pane, preview: { proposal, options }, busy, headingRef }: PreviewPanelProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const [sameOpen, setSameOpen] = useState(false);
  const changed = proposal.preview.filter((row) => !keepsNumber(row));
  const same = proposal.preview.filter(keepsNumber);
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading} ref={headingRef} tabIndex={-1}>
        {words.preview.heading[proposal.action](changed.length)}
      </h2>
      {options && <RecalculateChoices options={options} onChoose={(chosen) => void pane.recalculate(chosen)} />}
      <PreviewList table={proposal.table} rows={changed} />
      {same.length > 0 && (
        <Disclosure heading={words.preview.sameNumber(same.length)} open={sameOpen} onToggle={setSameOpen}>
          <PreviewList table={proposal.table} rows={same} />
        </Disclosure>
      )}
      <div className={styles.decision}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void pane.apply()}>
          {words.buttons.apply}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pane.dismiss()}>
          {words.buttons.discard}
        </Button>
      </div>
    </section>
  );
}

/** A number that only becomes a formula, or the other way round, is less worth reading than one that changes. */
function keepsNumber({ before, after }: PreviewRow): boolean {
  return before.value === after.value;
}
