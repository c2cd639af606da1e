import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from './words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** More than fits a screen; a table with thousands of rows must not freeze the pane. */
const PAGE = 30;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** One `<li>` for one item. */
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its beginning, and more of it when asked. */
export function LongList<Item>({ items, children }: LongListProps<Item>) {
  const styles = useStyles();
  const { buttons } = useWords().pane;
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>
          {buttons.showMore(rest)}
        </Button>
      )}
    </>
  );
}
