import type { Step } from './selection';

/** What a key asks of the grid while no cell is being edited. */
export type KeyCommand =
  | { readonly kind: 'move'; readonly step: Step; readonly stretch: boolean }
  | { readonly kind: 'go-to-start'; readonly of: 'row' | 'sheet' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' };

/** The part of a keyboard event that matters here. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const UP: Step = { rows: -1, columns: 0 };
const DOWN: Step = { rows: 1, columns: 0 };
const LEFT: Step = { rows: 0, columns: -1 };
const RIGHT: Step = { rows: 0, columns: 1 };
const ARROWS: Readonly<Record<string, Step>> = { ArrowUp: UP, ArrowDown: DOWN, ArrowLeft: LEFT, ArrowRight: RIGHT };

/** The command of a key, with Excel's meaning; null where the key is none of the grid's. */
export function keyCommand(key: Key): KeyCommand | null {
  if (key.altKey) return null;
  if (key.ctrlKey || key.metaKey) return key.key === 'Home' ? { kind: 'go-to-start', of: 'sheet' } : null;
  const arrow = ARROWS[key.key];
  if (arrow) return { kind: 'move', step: arrow, stretch: key.shiftKey };
  const step = stepAfter(key);
  if (step) return { kind: 'move', step, stretch: false };
  if (key.key === 'Home') return { kind: 'go-to-start', of: 'row' };
  if (key.key === 'F2') return { kind: 'edit' };
  if (key.key === 'Delete' || key.key === 'Backspace') return { kind: 'clear' };
  return [...key.key].length === 1 ? { kind: 'type', text: key.key } : null;
}

/** Where Excel goes once an entry is finished with this key; null where the key does not finish one. */
export function stepAfter({ key, shiftKey }: Key): Step | null {
  if (key === 'Enter') return shiftKey ? UP : DOWN;
  if (key === 'Tab') return shiftKey ? LEFT : RIGHT;
  return null;
}
