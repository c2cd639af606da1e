import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { CheckId } from '../../domain/finding';
import type { HelpWords } from '../../locales/words/help';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, listStyleType: 'disc' },
  example: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  back: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface HelpPanelProps {
  readonly words: HelpWords;
  readonly id: CheckId;
  readonly onClose: () => void;
}

/** What a check is about: the rule, why it matters, a case with numbers, how it is mended, what is not claimed. */
export function HelpPanel({ words, id, onClose }: HelpPanelProps) {
  const styles = useStyles();
  const { title, rule, source, why, example, mending, limits } = words.pages[id];
  return (
    <section className={styles.page} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{rule}</p>
      <h4 className={styles.heading}>{words.example}</h4>
      <div className={styles.example}>
        {example.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      </div>
      <h4 className={styles.heading}>{words.mending}</h4>
      <ul className={styles.list}>
        {mending.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <h4 className={styles.heading}>{words.why}</h4>
      <p className={styles.text}>{why}</p>
      <h4 className={styles.heading}>{words.limits}</h4>
      <p className={styles.quiet}>{limits}</p>
      {source !== undefined && (
        <>
          <h4 className={styles.heading}>{words.source}</h4>
          <p className={styles.quiet}>{source}</p>
        </>
      )}
      <Button
        size="small"
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={onClose}
      >
        {words.back}
      </Button>
    </section>
  );
}
