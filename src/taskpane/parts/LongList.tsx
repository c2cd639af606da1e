import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWords } from '../words/words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** More than fits a screen; a table with thousands of rows must not freeze the pane. */
const PAGE = 30;

/**
 * The beginning of a long list, how many items are left, and how to see more of them.
 * @param reach is the order of an item that must be shown; -1 where there is none.
 * @param beginning how many of a list that is longer than a page are shown at first.
 */
export function useBeginning<Item>(
  items: readonly Item[],
  reach = -1,
  beginning = PAGE,
): {
  readonly shown: readonly Item[];
  readonly rest: number;
  readonly showMore: () => void;
} {
  const [chosen, setLength] = useState(items.length > PAGE ? beginning : PAGE);
  const length = Math.max(chosen, Math.ceil((reach + 1) / PAGE) * PAGE);
  return {
    shown: items.slice(0, length),
    rest: Math.max(0, items.length - length),
    showMore: () => setLength(length < PAGE ? PAGE : length + PAGE),
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
  /** The order of an item that must be shown. */
  readonly reach?: number;
  /** How many of a list that is longer than a page are shown at first; a page where left out. */
  readonly beginning?: number;
  /** One `<li>` for one item, by its order in the list. */
  readonly children: (item: Item, order: number) => ReactNode;
}

/** A list that shows its beginning, and more of it when asked. */
export function LongList<Item>({ items, reach, beginning, children }: LongListProps<Item>) {
  const styles = useStyles();
  const { shown, rest, showMore } = useBeginning(items, reach, beginning);
  return (
    <>
      <ul className={styles.list}>{shown.map(children)}</ul>
      <ShowMore rest={rest} onShow={showMore} />
    </>
  );
}
