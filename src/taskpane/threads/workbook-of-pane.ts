import type { Change } from '../../workbook/change';
import type { WorkbookAccess } from '../../workbook/host';
import { predict } from '../../workbook/predict';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { withDelta, withHead } from '../../workbook/snapshot-delta';
import { resultOf } from './fault-data';
import type { PaneSide } from './protocol';

/** The workbook as the thread of the core reaches it: through the pane, which tells only what has changed. */
export class WorkbookOfPane implements WorkbookAccess {
  #known: { readonly number: number; readonly snapshot: WorkbookSnapshot } | null = null;

  constructor(private readonly pane: Pick<PaneSide, 'read' | 'apply'>) {}

  /** The very snapshot that is known where nothing has changed. */
  async read(): Promise<WorkbookSnapshot> {
    const { number, delta } = resultOf(await this.pane.read(this.#known?.number ?? null));
    const known = this.#known?.snapshot ?? null;
    const snapshot = delta ? withDelta(known, delta) : known;
    if (!snapshot) throw new Error('The first reading is empty');
    this.#known = { number, snapshot };
    return snapshot;
  }

  async apply(changes: readonly Change[]): Promise<WorkbookSnapshot> {
    const { snapshot: before } = this.#known ?? { snapshot: await this.read() };
    const { number, head } = resultOf(await this.pane.apply(this.#known?.number ?? null, changes));
    const snapshot = withHead(predict(changes, before), head);
    this.#known = { number, snapshot };
    return snapshot;
  }
}
