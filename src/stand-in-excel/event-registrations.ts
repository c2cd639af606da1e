import { formatRange } from '../sheet/range';
import type { Edit } from '../workbook/host';
import type { SheetId } from '../sheet/cell';
import { ExcelError } from './excel-error';
import type { Method } from './excel-object';
import { eventText } from './protocol';

/** The number of the event that cells were changed. */
const DATA_CHANGED = 10;

/** How Office.js calls the workbook where it listens to all sheets at once. */
const WHOLE_WORKBOOK = 'Workbook';

/** Who listens to changes of cells: the whole workbook, or single sheets. */
export class EventRegistrations {
  readonly #targets = new Set<string>();
  /** `context.runtime.enableEvents` */
  enabled = true;

  /** The methods by which Office.js registers and unregisters; without a sheet for all sheets. */
  methods(sheet: SheetId = WHOLE_WORKBOOK): Readonly<Record<string, Method>> {
    return {
      _RegisterDataChangedEvent: () => {
        this.#targets.add(sheet);
      },
      _UnregisterDataChangedEvent: () => {
        if (!this.#targets.delete(sheet)) throw new ExcelError('InvalidOperation', 'Nobody listens');
      },
    };
  }

  /** The messages that tell of cells changed on this machine, one for each listener. */
  messagesOf({ sheet, range }: Edit): string[] {
    const change = {
      worksheetId: sheet,
      address: formatRange(range),
      changeType: 'RangeEdited',
      source: 'Local',
    };
    return [sheet, WHOLE_WORKBOOK]
      .filter((target) => this.#targets.has(target))
      .map((target) => eventText(DATA_CHANGED, target, change));
  }
}
