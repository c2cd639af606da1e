import { createStore } from '../../../src/taskpane/pane/store';

describe('a store', () => {
  it('tells its listeners of every new value, until they leave', () => {
    const store = createStore(1);
    const seen: number[] = [];
    const leave = store.subscribe(() => seen.push(store.get()));
    store.set(2);
    store.set(2);
    store.set(3);
    leave();
    store.set(4);
    expect(seen).toEqual([2, 3]);
    expect(store.get()).toBe(4);
  });

  it('lets a listener leave while it is being told', () => {
    const store = createStore(0);
    let told = 0;
    const leave = store.subscribe(() => leave());
    store.subscribe(() => {
      told += 1;
    });
    store.set(1);
    expect(told).toBe(1);
  });
});
