import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  header: {
    justifyContent: 'flex-start',
    width: '100%',
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  panel: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface DisclosureProps {
  readonly heading: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A heading that unfolds what stands under it. */
export function Disclosure({ heading, open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const panel = useId();
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.header}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => onToggle(!open)}
      >
        {heading}
      </Button>
      <div id={panel} className={styles.panel} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
