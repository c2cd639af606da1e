import * as fc from 'fast-check';
import { blocksOf, cutMessage } from '../../../src/taskpane/threads/long-lists';
import type { LineEnd, Part } from '../../../src/taskpane/threads/message-channel';
import { messageChannel } from '../../../src/taskpane/threads/message-channel';

/** Both ends of a line, and what was sent over it. */
function line(newTurn?: Parameters<typeof messageChannel>[1]) {
  const sent: Part[] = [];
  const target = new EventTarget();
  const end: LineEnd = {
    postMessage: (part) => {
      const data = structuredClone(part) as Part;
      sent.push(data);
      target.dispatchEvent(new MessageEvent('message', { data }));
    },
    addEventListener: (type, listener) =>
      target.addEventListener(type, (event) => listener(event as MessageEvent<Part>)),
  };
  const taken: unknown[] = [];
  const channel = messageChannel(end, newTurn);
  channel.on((content) => taken.push(content));
  return { send: channel.post, sent, taken };
}

const longList = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 90, maxLength: 130 });
const content = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, undefined, true, 0.1, 'Trùa'),
    fc.constant(new Uint8Array([1, 2])),
    fc.constant(new Map([[1, 2]])),
    fc.array(tie('value'), { maxLength: 3 }),
    longList(fc.record({ row: fc.nat(), columns: fc.array(fc.nat(), { maxLength: 3 }) })),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

describe('a message to another thread', () => {
  it('arrives as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (message) => {
        const { send, taken } = line();
        await send(message);
        expect(taken).toEqual([message]);
      }),
    );
  });

  it('brings a long list once that stands in it twice', async () => {
    const rows = Array.from({ length: 1000 }, (_row, order) => order);
    const { send, sent, taken } = line();
    await send({ checked: { rows }, found: [{ rows }] });
    const [{ checked, found }] = taken as [{ checked: { rows: number[] }; found: { rows: number[] }[] }];
    expect(checked.rows).toEqual(rows);
    expect(found[0]?.rows).toBe(checked.rows);
    expect(sent.filter((part) => 'items' in part)).toHaveLength(1);
  });

  it('gives others their turn between its blocks, and another message may come between', async () => {
    let turns = 0;
    const { send, taken, sent } = line(() => () => {
      turns += 1;
      return Promise.resolve();
    });
    const rows = Array.from({ length: 5000 }, (_row, order) => ({ values: Array.from({ length: 20 }, () => order) }));
    await Promise.all([send({ rows }), send('another')]);
    const blocks = sent.filter((part) => 'items' in part).length;
    expect(blocks).toBeGreaterThan(4);
    expect(turns).toBe(blocks);
    expect(taken).toEqual(['another', { rows }]);
  });
});

describe('the blocks of a long list', () => {
  it('hold all of it, few of what is large and many of what is small', () => {
    const numbers = Array.from({ length: 50_000 }, (_number, order) => order);
    const rows = numbers.slice(0, 1000).map(() => Array.from({ length: 200 }, () => 1));
    expect([...blocksOf(numbers)].map(({ length }) => length)).toEqual([20_000, 20_000, 10_000]);
    expect([...blocksOf(rows)].length).toBeGreaterThan(10);
    expect([...blocksOf(rows)].flat()).toEqual(rows);
  });

  it('leave a short list where it is', () => {
    expect(cutMessage({ list: [1, 2, 3] })).toEqual({ outline: { list: [1, 2, 3] }, emptied: [], contents: [] });
  });
});
