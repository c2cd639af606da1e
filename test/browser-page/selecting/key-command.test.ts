import { keyCommand, pageCommand, stepAfter, stepAfterTyping } from '../../../src/browser-page/selecting/key-command';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each([
  [{ key: 'ArrowDown' }, { kind: 'move', step: { rows: 1, columns: 0 }, stretch: false }],
  [
    { key: 'ArrowLeft', shiftKey: true },
    { kind: 'move', step: { rows: 0, columns: -1 }, stretch: true },
  ],
  [{ key: 'Enter' }, { kind: 'move', step: { rows: 1, columns: 0 }, stretch: false }],
  [
    { key: 'Tab', shiftKey: true },
    { kind: 'move', step: { rows: 0, columns: -1 }, stretch: false },
  ],
  [{ key: 'Home' }, { kind: 'go-to-start', of: 'row', stretch: false }],
  [
    { key: 'Home', ctrlKey: true },
    { kind: 'go-to-start', of: 'sheet', stretch: false },
  ],
  [{ key: 'F2' }, { kind: 'edit' }],
  [{ key: 'Delete' }, { kind: 'clear' }],
  [{ key: '5' }, null],
  [{ key: 'ữ' }, null],
  [
    { key: 'ArrowDown', ctrlKey: true, shiftKey: true },
    { kind: 'jump', step: { rows: 1, columns: 0 }, stretch: true },
  ],
  [{ key: 'PageDown' }, { kind: 'page', step: { rows: 1, columns: 0 }, stretch: false }],
  [
    { key: 'End', ctrlKey: true },
    { kind: 'go-to-end', stretch: false },
  ],
  [
    { key: 'a', ctrlKey: true },
    { kind: 'select', what: 'all' },
  ],
  [
    { key: ' ', shiftKey: true },
    { kind: 'select', what: 'rows' },
  ],
  [{ key: ' ' }, null],
  [
    { key: 'd', ctrlKey: true },
    { kind: 'fill', direction: 'down' },
  ],
  [{ key: 'z', ctrlKey: true }, { kind: 'undo' }],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
  [{ key: 'y', metaKey: true }, { kind: 'redo' }],
  [{ key: '+', ctrlKey: true, shiftKey: true }, { kind: 'insert-rows' }],
  [{ key: 'F10', shiftKey: true }, { kind: 'menu' }],
  [{ key: 'Escape' }, { kind: 'leave' }],
  [{ key: 'c', ctrlKey: true }, null],
  [{ key: 'v', metaKey: true }, null],
  [{ key: 'F5' }, null],
  [{ key: 'x', altKey: true }, null],
  [{ key: 'Shift', shiftKey: true }, null],
])('%j asks for %j', (key, command) => {
  expect(keyCommand({ ...plain, ...key })).toEqual(command);
});

test.each([
  [{ key: 's', ctrlKey: true }, 'download'],
  [{ key: 'P', metaKey: true }, 'print'],
  [{ key: 'f', ctrlKey: true }, 'find'],
  [{ key: 'F6' }, 'next-region'],
  [{ key: 'F6', shiftKey: true }, 'previous-region'],
  [{ key: 's' }, null],
  [{ key: 'F6', altKey: true }, null],
])('%j asks of the page: %s', (key, command) => {
  expect(pageCommand({ ...plain, ...key })).toBe(command);
});

test('an entry typed over a cell is finished by an arrow too', () => {
  expect(stepAfterTyping({ ...plain, key: 'ArrowUp' })).toEqual({ rows: -1, columns: 0 });
  expect(stepAfterTyping({ ...plain, key: 'ArrowLeft', shiftKey: true })).toBeNull();
});

test('an entry is finished by Enter and Tab only', () => {
  expect(stepAfter({ ...plain, key: 'Tab' })).toEqual({ rows: 0, columns: 1 });
  expect(stepAfter({ ...plain, key: 'a' })).toBeNull();
});
