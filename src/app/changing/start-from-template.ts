import type { HamletList } from '../../planning/hamlet-list';
import { parseHamletList } from '../../planning/hamlet-list';
import { namesTotal } from '../../reading/total-names';
import { form } from '../../locales/vi/form';
import { summary } from '../../locales/vi/summary';
import { blankForm } from '../../reports/form/blank-form';
import { FORM } from '../../reports/form/target-form';
import { rangeOfCell } from '../../sheet/range';
import type { Change } from '../../workbook/change';
import type { SheetTag, WorkbookSnapshot } from '../../workbook/snapshot';
import { readSettings } from '../stored-settings';

/** The outcome of a list of hamlets. */
export type StartOutcome =
  | {
      readonly kind: 'proposed';
      readonly hamlets: readonly string[];
      /** Names that stood in the list more than once; each has one line. */
      readonly repeated: readonly string[];
      /** Adds the sheet and opens it where typing begins. */
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'refused'; readonly obstacle: { readonly reason: 'no-hamlets' } };

/**
 * The blank form for a typed or pasted list of hamlets as a new sheet. It is the officer's from then on:
 * each form that is added has its own tag, so that a later one leaves it alone.
 * The form is a paper for a Vietnamese office, so its words are Vietnamese whatever language the tool speaks.
 */
export function startFromTemplate(snapshot: WorkbookSnapshot, hamlets: string): StartOutcome {
  const { names, repeated } = withoutTotals(parseHamletList(hamlets));
  if (names.length === 0) return { kind: 'refused', obstacle: { reason: 'no-hamlets' } };
  const tag = freeTag(snapshot);
  const { profile } = readSettings(snapshot.settings);
  const first = rangeOfCell({ row: FORM.firstLine, column: FORM.households });
  return {
    kind: 'proposed',
    hamlets: names,
    repeated,
    changes: [
      { kind: 'write-sheet', spec: blankForm(names, profile, tag, { form, summary }) },
      { kind: 'activate', target: { tag }, range: first },
    ],
  };
}

/** A list that was copied from a table may bring its last line along. */
function withoutTotals({ names, repeated }: HamletList): HamletList {
  return { names: names.filter((name) => !namesTotal(name)), repeated };
}

function freeTag(snapshot: WorkbookSnapshot): SheetTag {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.tag));
  let number = 1;
  while (taken.has(`template-${number}`)) number += 1;
  return `template-${number}`;
}
