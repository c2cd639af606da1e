import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import { parseAddress } from '../../src/sheet/address';
import type { Change } from '../../src/workbook/change';
import type { WorkbookFailure } from '../../src/workbook/failure';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A file whose round trips are counted, and which refuses to be written where a test wants it to. */
export class CountingHost extends FileWorkbookHost {
  readonly trips: ('read' | 'write')[] = [];
  refusal: WorkbookFailure | null = null;

  override read(): Promise<WorkbookSnapshot> {
    this.trips.push('read');
    return super.read();
  }

  override apply(changes: readonly Change[]): ReturnType<FileWorkbookHost['apply']> {
    this.trips.push('write');
    return this.refusal ? Promise.reject(this.refusal) : super.apply(changes);
  }

  /** A person types in a cell of the sheet in front: no round trip. */
  type(address: string, value: number | string): void {
    const edit = { address: parseAddress(address), content: { value, formula: null } };
    this.document.setCells(this.document.activeSheet(), [edit]);
  }
}
