import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { describeFinding } from '../../app/wording/describe-finding';
import type { WaivedFinding } from '../../app/checking/waive';
import type { ShownTable } from '../core/core';
import { LongList } from '../parts/LongList';
import type { Pane } from '../pane/pane';
import { useLaterWords, useWords } from '../words/words';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  message: { color: tokens.colorNeutralForeground2 },
  address: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  action: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  quiet: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface WaivedListProps {
  readonly pane: Pane;
  readonly table: ShownTable;
  readonly waived: readonly WaivedFinding[];
  readonly busy: boolean;
}

/** The findings that the officer has answered for, each with the reason and the way back. */
export function WaivedList({ pane, table, waived, busy }: WaivedListProps) {
  const styles = useStyles();
  const words = useWords();
  const { waived: answers } = useLaterWords().answers;
  return (
    <LongList items={waived}>
      {({ finding, waiver }) => {
        const { message, address } = describeFinding(table, finding, words);
        return (
          <li key={`${waiver.id} ${waiver.line} ${waiver.role}`} className={styles.item}>
            <span className={styles.message}>
              {message} <span className={styles.address}>{address}</span>
            </span>
            <span>{answers.because(waiver.reason)}</span>
            <span className={styles.actions}>
              <Button
                size="small"
                appearance="transparent"
                className={styles.quiet}
                onClick={() => void pane.goTo(table, finding)}
              >
                {words.pane.buttons.goTo}
              </Button>
              <Button
                size="small"
                className={styles.action}
                disabledFocusable={busy}
                onClick={() => void pane.reconsider(waiver)}
              >
                {answers.reconsider}
              </Button>
            </span>
          </li>
        );
      }}
    </LongList>
  );
}
