import { ZipFailure } from './zip-failure';

/** The numbers in a ZIP file by their offsets, low byte first. Each throws a ZipFailure where the offset lies outside. */
export class Fields {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.view.byteLength;
  }

  uint16(at: number): number {
    return this.view.getUint16(this.inside(at, 2), true);
  }

  uint32(at: number): number {
    return this.view.getUint32(this.inside(at, 4), true);
  }

  /** No file is so large that a number of JavaScript could not hold its offsets. */
  uint64(at: number): number {
    return Number(this.view.getBigUint64(this.inside(at, 8), true));
  }

  private inside(at: number, length: number): number {
    if (at >= 0 && at + length <= this.length) return at;
    throw new ZipFailure('file-damaged', `Offset ${at} lies outside the file`);
  }
}
