import { keyCommand, stepAfter } from '../../../src/browser-page/grid/key-command';

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
  [{ key: 'Home' }, { kind: 'go-to-start', of: 'row' }],
  [
    { key: 'Home', ctrlKey: true },
    { kind: 'go-to-start', of: 'sheet' },
  ],
  [{ key: 'F2' }, { kind: 'edit' }],
  [{ key: 'Delete' }, { kind: 'clear' }],
  [{ key: '5' }, { kind: 'type', text: '5' }],
  [{ key: 'ữ' }, { kind: 'type', text: 'ữ' }],
  [{ key: 'c', ctrlKey: true }, null],
  [{ key: 'v', metaKey: true }, null],
  [{ key: 'F5' }, null],
  [{ key: 'x', altKey: true }, null],
  [{ key: 'Shift', shiftKey: true }, null],
])('%j asks for %j', (key, command) => {
  expect(keyCommand({ ...plain, ...key })).toEqual(command);
});

test('an entry is finished by Enter and Tab only', () => {
  expect(stepAfter({ ...plain, key: 'Tab' })).toEqual({ rows: 0, columns: 1 });
  expect(stepAfter({ ...plain, key: 'a' })).toBeNull();
});
