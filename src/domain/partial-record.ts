/** What of these keys has a value; those that answer null are left out. */
export function partialRecord<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value | null,
): Partial<Record<Key, Value>> {
  const record: Partial<Record<Key, Value>> = {};
  for (const key of keys) {
    const value = valueOf(key);
    if (value !== null) record[key] = value;
  }
  return record;
}

/** The record, or null where it says nothing. */
export function unlessEmpty<Value extends object>(record: Value): Value | null {
  return Object.keys(record).length > 0 ? record : null;
}
