/** What entries were before they changed: null where there was none. */
type FormerEntries<Key, Value> = Map<Key, readonly [Value] | null>;

/**
 * A map that can be brought back to what it held when it was last captured. Capturing costs nothing, however much it
 * holds: what the entries were is noted as they change.
 */
export class RestorableMap<Key, Value> extends Map<Key, Value> {
  /** Those changed since the last capture; null before the first. */
  #former: FormerEntries<Key, Value> | null = null;
  #changes = 0;

  /** Grows with every change: equal numbers mean that nothing has changed between. */
  get changeCount(): number {
    return this.#changes;
  }

  override set(key: Key, value: Value): this {
    this.#note(key);
    return super.set(key, value);
  }

  override delete(key: Key): boolean {
    this.#note(key);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  /**
   * The returned function brings back what the map holds now, in whatever order.
   * @throws RangeError where the map has been captured again since.
   */
  capture(): () => void {
    const former: FormerEntries<Key, Value> = new Map();
    this.#former = former;
    return () => {
      if (this.#former !== former) throw new RangeError('The map has been captured again since');
      this.#former = null;
      for (const [key, entry] of former) {
        if (entry) super.set(key, entry[0]);
        else super.delete(key);
      }
    };
  }

  /** The returned function brings back what the map holds now, at any time and as often as wanted; it keeps a copy. */
  remember(): () => void {
    const entries = new Map(this);
    return () => {
      for (const key of [...this.keys()]) if (!entries.has(key)) this.delete(key);
      for (const [key, value] of entries) if (this.get(key) !== value || !this.has(key)) this.set(key, value);
    };
  }

  #note(key: Key): void {
    this.#changes += 1;
    if (!this.#former || this.#former.has(key)) return;
    this.#former.set(key, this.has(key) ? [this.get(key) as Value] : null);
  }
}
