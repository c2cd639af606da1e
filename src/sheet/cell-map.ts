/**
 * What belongs to cells, found by row and column. No key is made for a cell: where there are hundreds of thousands,
 * that would be felt.
 */
export class CellMap<Value> {
  readonly #rows = new Map<number, Value[]>();

  get(row: number, column: number): Value | undefined {
    return this.#rows.get(row)?.[column];
  }

  has(row: number, column: number): boolean {
    return this.get(row, column) !== undefined;
  }

  set(row: number, column: number, value: Value): void {
    const known = this.#rows.get(row);
    const line = known ?? [];
    if (!known) this.#rows.set(row, line);
    line[column] = value;
  }
}
