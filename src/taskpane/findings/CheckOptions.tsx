import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Settings } from '../../app/settings';
import type { Pane } from '../pane/pane';
import { useLaterWords } from '../words/words';

const useStyles = makeStyles({
  switch: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  meaning: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface CheckOptionsProps {
  readonly pane: Pane;
  readonly settings: Settings;
  readonly busy: boolean;
}

/** How the sheet is checked; the workbook keeps it. */
export function CheckOptions({ pane, settings, busy }: CheckOptionsProps) {
  const styles = useStyles();
  const { options: words } = useLaterWords().answers;
  const meaning = useId();
  const choose = (checksWhileTyping: boolean): void => {
    if (!busy) void pane.keepSettings({ checksWhileTyping });
  };
  return (
    <>
      <Switch
        className={styles.switch}
        label={words.whileTyping}
        aria-describedby={meaning}
        checked={settings.checksWhileTyping}
        onChange={(_event, { checked }) => choose(checked)}
      />
      <Text id={meaning} size={200} className={styles.meaning}>
        {words.whileTypingMeans}
      </Text>
    </>
  );
}
