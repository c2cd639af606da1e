import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import { describeFinding } from '../app/describe-finding';
import type { Finding } from '../domain/finding';
import type { TargetTable } from '../domain/target-table';
import { useWords } from './words';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  icon: { fontSize: '20px', height: tokens.lineHeightBase300 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorNeutralForeground3 },
  message: { color: tokens.colorNeutralForeground1, textAlign: 'start' },
  loud: { fontWeight: tokens.fontWeightSemibold },
  detail: {
    gridColumn: 2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  address: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  action: { gridColumn: 2, justifySelf: 'start', marginTop: tokens.spacingVerticalXXS },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, notice: InfoRegular };

interface FindingItemProps {
  readonly table: TargetTable;
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onGoTo: () => void;
  readonly onRepair: () => void;
}

/** One finding as a colleague would say it: what is wrong where, why, and its mending. */
export function FindingItem({ table, finding, busy, onGoTo, onRepair }: FindingItemProps) {
  const styles = useStyles();
  const words = useWords();
  const { message, reasons, address } = describeFinding(table, finding, words);
  const Icon = ICONS[finding.severity];
  const repair = (event: MouseEvent): void => {
    event.stopPropagation();
    onRepair();
  };
  return (
    <li className={styles.item} onClick={onGoTo}>
      <Icon
        role="img"
        aria-label={words.findings.severities[finding.severity]}
        className={mergeClasses(styles.icon, styles[finding.severity])}
      />
      <div>
        <Link as="button" className={mergeClasses(styles.message, finding.severity !== 'notice' && styles.loud)}>
          {message} <span className={styles.address}>{address}</span>
        </Link>
      </div>
      {reasons.map((reason) => (
        <span key={reason} className={styles.detail}>
          {reason}
        </span>
      ))}
      {finding.repair.length > 0 && (
        <Button size="small" className={styles.action} disabledFocusable={busy} onClick={repair}>
          {finding.id === 'rounding-style'
            ? words.pane.buttons.repairColumn
            : words.pane.buttons.repairCells(finding.repair.length)}
        </Button>
      )}
    </li>
  );
}
