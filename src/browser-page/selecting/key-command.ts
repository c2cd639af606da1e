import type { Step } from './selection';

/** What a key asks of the grid while no cell is being typed into. */
export type KeyCommand =
  | { readonly kind: 'move'; readonly step: Step; readonly stretch: boolean }
  /** To the edge of the filled cells in that direction. */
  | { readonly kind: 'jump'; readonly step: Step; readonly stretch: boolean }
  /** As far as one view of the sheet shows. */
  | { readonly kind: 'page'; readonly step: Step; readonly stretch: boolean }
  | { readonly kind: 'go-to-start'; readonly of: 'row' | 'sheet'; readonly stretch: boolean }
  | { readonly kind: 'go-to-end'; readonly stretch: boolean }
  | { readonly kind: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'insert-rows' }
  | { readonly kind: 'delete-rows' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'menu' }
  /** Tab leaves the grid after it, so that nobody is held without a mouse. */
  | { readonly kind: 'leave' };

/** What a key asks of the page, wherever the focus is. */
export type PageCommand = 'download' | 'print' | 'find' | 'next-region' | 'previous-region';

/** The part of a keyboard event that matters here. */
export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const UP: Step = { rows: -1, columns: 0 };
const DOWN: Step = { rows: 1, columns: 0 };
const LEFT: Step = { rows: 0, columns: -1 };
const RIGHT: Step = { rows: 0, columns: 1 };
const ARROWS: Readonly<Record<string, Step>> = { ArrowUp: UP, ArrowDown: DOWN, ArrowLeft: LEFT, ArrowRight: RIGHT };
const PAGES: Readonly<Record<string, Step>> = { PageUp: UP, PageDown: DOWN };

/** The command of a key, with Excel's meaning; null where the key is none of the grid's, such as a letter. */
export function keyCommand(key: Key): KeyCommand | null {
  if (key.altKey) return null;
  return key.ctrlKey || key.metaKey ? commandWithControl(key) : plainCommand(key);
}

function plainCommand(key: Key): KeyCommand | null {
  const { shiftKey: stretch } = key;
  const [arrow, page] = [ARROWS[key.key], PAGES[key.key]];
  if (arrow) return { kind: 'move', step: arrow, stretch };
  if (page) return { kind: 'page', step: page, stretch };
  const step = stepAfter(key);
  if (step) return { kind: 'move', step, stretch: false };
  switch (key.key) {
    case 'Home':
      return { kind: 'go-to-start', of: 'row', stretch };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'leave' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return stretch ? { kind: 'menu' } : null;
    case ' ':
      return stretch ? { kind: 'select', what: 'rows' } : null;
    default:
      return null;
  }
}

function commandWithControl({ key, shiftKey: stretch }: Key): KeyCommand | null {
  const arrow = ARROWS[key];
  if (arrow) return { kind: 'jump', step: arrow, stretch };
  switch (key.toLowerCase()) {
    case 'home':
      return { kind: 'go-to-start', of: 'sheet', stretch };
    case 'end':
      return { kind: 'go-to-end', stretch };
    case 'a':
      return { kind: 'select', what: 'all' };
    case ' ':
      return { kind: 'select', what: 'columns' };
    case 'd':
      return { kind: 'fill', direction: 'down' };
    case 'r':
      return { kind: 'fill', direction: 'right' };
    case 'z':
      return { kind: stretch ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case '+':
      return { kind: 'insert-rows' };
    case '-':
      return { kind: 'delete-rows' };
    default:
      return null;
  }
}

/** What a key asks of the page around the grid; null for every other key. */
export function pageCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): PageCommand | null {
  if (altKey) return null;
  if (key === 'F6') return shiftKey ? 'previous-region' : 'next-region';
  if (shiftKey || !(ctrlKey || metaKey)) return null;
  const commands: Readonly<Record<string, PageCommand>> = { s: 'download', p: 'print', f: 'find' };
  return commands[key.toLowerCase()] ?? null;
}

/** Where Excel goes once an entry is finished with this key; null where the key does not finish one. */
export function stepAfter({ key, shiftKey }: Key): Step | null {
  if (key === 'Enter') return shiftKey ? UP : DOWN;
  if (key === 'Tab') return shiftKey ? LEFT : RIGHT;
  return null;
}

/** The same for an entry that was typed over a cell: there an arrow finishes it too, instead of moving in the text. */
export function stepAfterTyping(key: Key): Step | null {
  return stepAfter(key) ?? (key.shiftKey || key.ctrlKey || key.metaKey ? null : (ARROWS[key.key] ?? null));
}
