import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled } from '@fluentui/react-icons';
import type { VerdictBasis } from '../../app/wording/describe-verdict';
import { describeVerdict, readinessOf } from '../../app/wording/describe-verdict';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: '20px', height: tokens.lineHeightBase400 },
  neutral: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  blocked: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  ready: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = {
  unread: InfoFilled,
  reading: InfoFilled,
  'no-table': InfoFilled,
  outdated: InfoFilled,
  blocked: ErrorCircleFilled,
  'others-blocked': ErrorCircleFilled,
  ready: CheckmarkCircleFilled,
};

/** The one sentence the officer opens the pane for. The only region that is read aloud when it changes. */
export function Verdict(standing: VerdictBasis) {
  const styles = useStyles();
  const words = useWords();
  const readiness = readinessOf(standing);
  const Icon = ICONS[readiness];
  const tone = readiness === 'blocked' || readiness === 'ready' ? styles[readiness] : styles.neutral;
  return (
    <div role="status" className={mergeClasses(styles.verdict, tone)}>
      <Icon aria-hidden className={styles.icon} />
      <span>{describeVerdict(standing, words)}</span>
    </div>
  );
}
