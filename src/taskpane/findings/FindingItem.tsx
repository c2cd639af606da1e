import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import { describeFinding } from '../../app/wording/describe-finding';
import type { Finding } from '../../domain/finding';
import type { ShownTable } from '../core/core';
import type { OpenPart } from './FindingActions';
import { FindingActions } from './FindingActions';
import { mendingsOf } from './finding-mendings';
import type { HelpPanelProps } from './HelpPanel';
import type { NumberedFinding } from './numbered-findings';
import { lazyPart } from '../parts/lazy-part';
import type { Pane } from '../pane/pane';
import type { CurrentMark } from './use-current-finding';
import { useWords } from '../words/words';

const HelpPanel = lazyPart<Omit<HelpPanelProps, 'words'>>(async ({ readHelp }) => {
  const [{ HelpPanel: Page }, words] = await Promise.all([import('./HelpPanel'), readHelp()]);
  return (props) => <Page {...props} words={words} />;
});
const WaiveForm = lazyPart(async () => (await import('./WaiveForm')).WaiveForm);

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  sign: { display: 'flex', flexDirection: 'column', alignItems: 'center', gridRow: 'span 2', alignSelf: 'start' },
  icon: { fontSize: '20px', height: tokens.lineHeightBase300 },
  number: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  notice: { color: tokens.colorNeutralForeground3 },
  message: { gridColumn: 2, color: tokens.colorNeutralForeground1, textAlign: 'start' },
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
  actions: { gridColumn: 2, cursor: 'auto' },
  part: { gridColumn: '1 / -1', cursor: 'auto' },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, notice: InfoRegular };

interface FindingItemProps {
  readonly pane: Pane;
  readonly table: ShownTable;
  readonly numbered: NumberedFinding;
  readonly busy: boolean;
  /** Set where the officer is at this finding. */
  readonly current: CurrentMark | null;
  /** What is unfolded under it. */
  readonly open: OpenPart;
  readonly onOpen: (part: OpenPart) => void;
  readonly onGoTo: () => void;
}

/** One finding as a colleague would say it: what is wrong where, why, and what can be done about it. */
export function FindingItem({ pane, table, numbered, busy, current, open, onOpen, onGoTo }: FindingItemProps) {
  const styles = useStyles();
  const words = useWords();
  const { finding, number } = numbered;
  const { message, reasons, address } = describeFinding(table, finding, words);
  const messageId = useId();
  const { item, actions, close } = useItemFocus(current, onOpen);
  const Icon = ICONS[finding.severity];
  return (
    <li
      ref={item}
      className={mergeClasses(styles.item, current !== null && styles.current)}
      aria-current={current !== null}
      onClick={onGoTo}
      onKeyDown={closeOnEscape(open, close)}
    >
      <span className={styles.sign}>
        <Icon
          role="img"
          aria-label={words.findings.severities[finding.severity]}
          className={mergeClasses(styles.icon, styles[finding.severity])}
        />
        <span className={styles.number}>{number}</span>
      </span>
      <div id={messageId} className={mergeClasses(styles.message, finding.severity !== 'notice' && styles.loud)}>
        {message} <span className={styles.address}>{address}</span>
      </div>
      {reasons.map((reason) => (
        <span key={reason} className={styles.detail}>
          {reason}
        </span>
      ))}
      <div ref={actions} className={styles.actions} onClick={(event) => event.stopPropagation()}>
        <FindingActions
          mendings={mendingsOf(pane, table, finding, words.pane.buttons)}
          busy={busy}
          describedBy={messageId}
          open={open}
          onOpen={onOpen}
          onGoTo={onGoTo}
        />
      </div>
      {open && (
        <div className={styles.part} onClick={(event) => event.stopPropagation()}>
          <Part pane={pane} table={table} finding={finding} busy={busy} open={open} onClose={close} />
        </div>
      )}
    </li>
  );
}

interface PartProps {
  readonly pane: Pane;
  readonly table: ShownTable;
  readonly finding: Finding;
  readonly busy: boolean;
  readonly open: 'why' | 'waive';
  readonly onClose: () => void;
}

function Part({ pane, table, finding, busy, open, onClose }: PartProps) {
  if (open === 'why') return <HelpPanel pane={pane} id={finding.id} onClose={onClose} />;
  const waive = (reason: string): void => {
    onClose();
    void pane.waive(table, finding, reason);
  };
  return <WaiveForm pane={pane} busy={busy} onWaive={waive} onCancel={onClose} />;
}

/** Brings the current finding into view, and the keyboard back to the button that had unfolded what is closed. */
function useItemFocus(current: CurrentMark | null, onOpen: (part: OpenPart) => void) {
  const item = useRef<HTMLLIElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!current) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    if (current.focus) actions.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [current]);
  const close = (): void => {
    actions.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    onOpen(null);
  };
  return { item, actions, close };
}

function closeOnEscape(open: OpenPart, close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
}
