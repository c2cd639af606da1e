import type { CellRange } from '../../sheet/range';
import type { Change } from '../../workbook/change';
import type { Edit, WorkbookHost } from '../../workbook/host';
import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetId } from '../../sheet/cell';
import { applyChange } from './apply-change';
import { WorkbookDocument } from './document';
import { readSnapshot } from './read-snapshot';
import { toldFailure } from './told-failure';
import type { Unpacker } from './zip/unpacker';

/** The workbook of an .xlsx file. Nothing reaches a disk: the caller brings the bytes and takes them. */
export class FileWorkbookHost implements WorkbookHost {
  constructor(
    readonly document: WorkbookDocument,
    /** The file's name, for failures. */
    private readonly name = '',
  ) {}

  /** @throws WorkbookFailure naming why the bytes are no workbook that can be opened. */
  static open(bytes: Uint8Array, name = '', unpacker?: Unpacker): FileWorkbookHost {
    return new FileWorkbookHost(WorkbookDocument.open(bytes, name, unpacker), name);
  }

  /** The file with every change that was applied. @throws WorkbookFailure where a part that has changed was damaged before */
  save(): Uint8Array {
    try {
      return this.document.save();
    } catch (cause) {
      throw toldFailure(cause, this.name);
    }
  }

  read(options: WorkOptions = {}): Promise<WorkbookSnapshot> {
    return this.promising(() => {
      refuseCancelled(options);
      return readSnapshot(this.document);
    });
  }

  /** All changes or none. */
  apply(changes: readonly Change[]): Promise<WorkbookSnapshot> {
    return this.promising(() =>
      this.document.transaction(() => {
        for (const change of changes) applyChange(this.document, change);
        return readSnapshot(this.document);
      }),
    );
  }

  reveal(sheet: SheetId, range: CellRange): Promise<void> {
    return this.promising(() => this.document.activate(sheet, range));
  }

  onEdited(listener: (edit: Edit) => void): Promise<() => Promise<void>> {
    return this.promising(() => {
      const unsubscribe = this.document.subscribe(listener);
      return () => this.promising(unsubscribe);
    });
  }

  /** What the work answers or throws, as a promise. A cell that cannot be read is found only when it is asked for. */
  private promising<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve) => resolve(work())).catch((cause: unknown) => {
      throw toldFailure(cause, this.name);
    });
  }
}
