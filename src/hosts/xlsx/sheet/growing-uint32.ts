const FIRST_CAPACITY = 64;

/** A list of unsigned 32-bit numbers that takes four bytes for each, however many come. */
export class GrowingUint32 {
  private numbers = new Uint32Array(FIRST_CAPACITY);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Uint32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.count] = number;
    this.count += 1;
  }

  /** The number at that place. @throws RangeError outside the list. */
  at(index: number): number {
    const number = index < this.count ? this.numbers[index] : undefined;
    if (number === undefined) throw new RangeError(`No number at ${index} of ${this.count}`);
    return number;
  }
}
