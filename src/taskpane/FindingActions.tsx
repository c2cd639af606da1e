import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../domain/finding';
import { MOST_LISTED_REPAIRS } from '../locales/sections/findings';
import { useWords } from './words';

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
  action: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  quiet: {
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingActionsProps {
  readonly finding: Finding;
  readonly busy: boolean;
  /** The element that says which finding these are about. */
  readonly describedBy: string;
  readonly open: OpenPart;
  readonly onOpen: (part: OpenPart) => void;
  readonly onGoTo: () => void;
  /** Is given the finding with the repair that was chosen. */
  readonly onRepair: (finding: Finding) => void;
}

/** What can be done about one finding, in one line. */
export function FindingActions(props: FindingActionsProps) {
  const { finding, busy, describedBy, open, onOpen, onGoTo, onRepair } = props;
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
        className={styles.quiet}
        aria-describedby={describedBy}
        onClick={onGoTo}
      >
        {buttons.goTo}
      </Button>
      {repairsOf(finding).map((repair, order, { length }) => (
        <Button
          key={order}
          size="small"
          className={styles.action}
          disabledFocusable={busy}
          onClick={() => onRepair({ ...finding, repair })}
        >
          {length > 1 ? buttons.repairWay(order + 1) : nameOfRepair(finding, buttons)}
        </Button>
      ))}
      <Button {...opener('waive')}>{buttons.waive}</Button>
      <Button {...opener('why')}>{buttons.why}</Button>
    </div>
  );
}

/** The repairs to choose from: the one there is, or all that are tied, as long as the finding lists them. */
function repairsOf({ repair, alternatives, doubt }: Finding): Finding['alternatives'] {
  if (repair.length > 0) return [repair];
  return doubt === 'tied' && alternatives.length <= MOST_LISTED_REPAIRS ? alternatives : [];
}

function nameOfRepair({ id, repair }: Finding, buttons: ReturnType<typeof useWords>['pane']['buttons']): string {
  return id === 'rounding-style' ? buttons.repairColumn : buttons.repairCells(repair.length);
}
