import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Mending } from './finding-mendings';
import { useWords } from '../words/words';

/** What is unfolded under a finding; null for nothing. */
export type OpenPart = 'why' | 'waive' | null;

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  /** Its name begins where the finding's words do. */
  first: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  action: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  quiet: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingActionsProps {
  readonly mendings: readonly Mending[];
  readonly busy: boolean;
  /** The element that says which finding these are about. */
  readonly describedBy: string;
  readonly open: OpenPart;
  readonly onOpen: (part: OpenPart) => void;
  readonly onGoTo: () => void;
}

/** What can be done about one finding, in one line. */
export function FindingActions({ mendings, busy, describedBy, open, onOpen, onGoTo }: FindingActionsProps) {
  const styles = useStyles();
  const { buttons } = useWords().pane;
  const opener = (part: 'why' | 'waive') => ({
    size: 'small' as const,
    appearance: 'transparent' as const,
    className: styles.quiet,
    'aria-expanded': open === part,
    onClick: () => onOpen(open === part ? null : part),
  });
  return (
    <div className={styles.actions} role="group" aria-describedby={describedBy}>
      <Button
        size="small"
        appearance="transparent"
        className={mergeClasses(styles.quiet, styles.first)}
        aria-describedby={describedBy}
        onClick={onGoTo}
      >
        {buttons.goTo}
      </Button>
      {mendings.map(({ name, act }) => (
        <Button key={name} size="small" className={styles.action} disabledFocusable={busy} onClick={act}>
          {name}
        </Button>
      ))}
      <Button {...opener('waive')}>{buttons.waive}</Button>
      <Button {...opener('why')}>{buttons.why}</Button>
    </div>
  );
}
