import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from './words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** More than fits a screen; a table with thousands of rows must not freeze the pane. */
const PAGE = 30;

/** The beginning of a long list, how many items are left, and how to see more of them. */
export function useBeginning<Item>(items: readonly Item[]): {
  readonly shown: readonly Item[];
  readonly rest: number;
  readonly showMore: () => void;
} {
  const [length, setLength] = useState(PAGE);
  return {
    shown: items.slice(0, length),
    rest: Math.max(0, items.length - length),
    showMore: () => setLength(length + PAGE),
  };
}

interface ShowMoreProps {
  readonly rest: number;
  readonly onShow: () => void;
}

/** The way on where something is left to show. */
export function ShowMore({ rest, onShow }: ShowMoreProps) {
  const { buttons } = useWords().pane;
  if (rest === 0) return null;
  return (
    <Button appearance="subtle" size="small" onClick={onShow}>
      {buttons.showMore(rest)}
    </Button>
  );
}

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** One `<li>` for one item. */
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its beginning, and more of it when asked. */
export function LongList<Item>({ items, children }: LongListProps<Item>) {
  const styles = useStyles();
  const { shown, rest, showMore } = useBeginning(items);
  return (
    <>
      <ul className={styles.list}>{shown.map(children)}</ul>
      <ShowMore rest={rest} onShow={showMore} />
    </>
  );
}
