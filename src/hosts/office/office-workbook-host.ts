import type { CellRange } from '../../sheet/range';
import { formatRange } from '../../sheet/range';
import type { Change } from '../../workbook/change';
import type { Edit, WorkbookHost } from '../../workbook/host';
import type { WorkOptions } from '../../workbook/work-options';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { SheetId } from '../../sheet/cell';
import { editOfEvent } from './edit-of-event';
import type { ExcelNamespace } from './excel-session';
import { runInExcel, namingRefusals } from './excel-session';
import type { KnownWorkbook } from './known-workbook';
import { readWorkbook } from './read/read-workbook';
import { untracked } from './untracked';

/**
 * The workbook that is open in Excel, through Office.js. Reading and applying cost one request each.
 * What applying needs is loaded when it is first asked for, because the pane opens without it.
 */
export class OfficeWorkbookHost implements WorkbookHost {
  readonly #excel: ExcelNamespace;
  #known: KnownWorkbook | null = null;
  #listeners = 0;

  /** @param excel Office.js's way to Excel, where it is not the page's own */
  constructor(excel: ExcelNamespace = Excel) {
    this.#excel = excel;
  }

  async read(options: WorkOptions = {}): Promise<WorkbookSnapshot> {
    return await namingRefusals(async () => {
      this.#known = await readWorkbook(this.#excel, this.#known, options);
      return this.#known.snapshot;
    });
  }

  /** Applies what was computed on the last reading; reads first where there was none. */
  async apply(changes: readonly Change[], work: WorkOptions = {}): Promise<WorkbookSnapshot> {
    const { applyChanges } = await import('./apply/apply-changes');
    return await namingRefusals(async () => {
      const before = this.#known ?? (await readWorkbook(this.#excel, null, work));
      this.#known = before;
      if (changes.length === 0) return before.snapshot;
      const applying = { excel: this.#excel, silent: this.#listeners > 0, work };
      this.#known = await applyChanges(applying, changes, before);
      return this.#known.snapshot;
    });
  }

  async reveal(sheet: SheetId, range: CellRange): Promise<void> {
    await namingRefusals(
      async () =>
        await runInExcel(this.#excel, async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          untracked(worksheet.getRange(formatRange(range))).select();
          await context.sync();
        }),
    );
  }

  async onEdited(listener: (edit: Edit) => void): Promise<() => Promise<void>> {
    return await namingRefusals(async () => {
      const registration = await runInExcel(this.#excel, async (context) => {
        const added = context.workbook.worksheets.onChanged.add(async (event) => {
          listener(editOfEvent(event));
          await Promise.resolve();
        });
        await context.sync();
        return added;
      });
      this.#listeners += 1;
      return async () => {
        this.#listeners -= 1;
        await namingRefusals(
          async () =>
            await runInExcel(
              this.#excel,
              async (context) => {
                registration.remove();
                await context.sync();
              },
              registration.context,
            ),
        );
      };
    });
  }
}
