import type { Change } from '../../workbook/change';
import type { WorkbookAccess } from '../../workbook/host';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { deltaOf, headOf } from '../../workbook/snapshot-delta';
import type { WorkOptions } from '../../workbook/work-options';
import { refuseCancelled } from '../../workbook/work-options';
import type { ReadingNumber, SentOutcome, SentReading } from './protocol';

/** The pane's workbook as the core's thread is told of it: each reading by what differs from the one before. */
export class WorkbookForCore {
  #sent: { readonly number: number; readonly snapshot: WorkbookSnapshot } = { number: 0, snapshot: NOTHING };

  constructor(private readonly workbook: WorkbookAccess) {}

  async read(known: ReadingNumber, work: WorkOptions): Promise<SentReading> {
    const snapshot = await this.workbook.read(work);
    const delta = deltaOf(known === this.#sent.number ? this.#sent.snapshot : null, snapshot);
    const number = delta ? this.#sent.number + 1 : this.#sent.number;
    this.#sent = { number, snapshot };
    return { number, delta };
  }

  /** Rejects where the core knows another reading than the last one: the changes were not made for this workbook. */
  async apply(known: ReadingNumber, changes: readonly Change[], work: WorkOptions): Promise<SentOutcome> {
    if (known !== this.#sent.number) throw new Error('The changes were made for another reading');
    refuseCancelled(work);
    const snapshot = await this.workbook.apply(changes, work);
    this.#sent = { number: this.#sent.number + 1, snapshot };
    return { number: this.#sent.number, head: headOf(snapshot) };
  }
}

const NOTHING: WorkbookSnapshot = { sheets: [], activeSheet: '', calculation: 'automatic', settings: null };
