import type { WorkbookDocument } from '../hosts/xlsx/document';
import type { CellRange } from '../sheet/range';
import type { Edit } from '../workbook/host';
import type { SheetId } from '../sheet/cell';
import type { Behaviours } from './behaviours';
import { ConditionalFormatRegistry } from './conditional-format-registry';
import { EventRegistrations } from './event-registrations';
import { accessDenied } from './excel-error';

/** When Excel recalculates by itself. */
export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** The workbook that the stand-in has open, with what Excel remembers beside the file. */
export class OpenWorkbook {
  readonly conditionalFormats: ConditionalFormatRegistry;
  readonly events = new EventRegistrations();
  /** A file opens as it was saved. */
  calculationMode: CalculationMode;
  /** Set by whatever changes what formulas depend on; recalculating clears it. */
  needsCalculation = false;
  /** Set where a recalculation is asked for, also in manual mode; recalculating clears it. */
  calculationRequested = false;
  #writes: Edit[] = [];

  constructor(
    readonly document: WorkbookDocument,
    private readonly readOnly: boolean,
    readonly behaviours: Behaviours,
  ) {
    this.calculationMode = document.calculation === 'manual' ? 'Manual' : 'Automatic';
    this.conditionalFormats = new ConditionalFormatRegistry(document, behaviours);
  }

  /**
   * To be asked before anything is changed; what the protection of a sheet covers the document refuses itself.
   * @throws ExcelError AccessDenied in a workbook that is open for reading only
   */
  beforeWrite(): void {
    if (this.readOnly) throw accessDenied('The workbook is open for reading only.');
  }

  /** Cells were written: they are calculated and, where the add-in wants to be told, reported after the batch. */
  afterWrite(sheet: SheetId, range: CellRange): void {
    this.needsCalculation = true;
    if (this.events.enabled) this.#writes.push({ sheet, range });
  }

  /** What was written since the last call. */
  takeWrites(): readonly Edit[] {
    const writes = this.#writes;
    this.#writes = [];
    return writes;
  }
}
