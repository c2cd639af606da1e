import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

/** The looks of a table with a line for each hamlet, as narrow as the pane is. */
export const useHamletTableStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
  },
  heading: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'bottom',
  },
  name: { paddingLeft: 0, textAlign: 'start' },
  number: { width: '38px', textAlign: 'end' },
});

const LINE_BY_KEY: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** As in a sheet: Enter and the arrows go up and down the column. */
export function moveDownTheColumn(event: KeyboardEvent<HTMLTableElement>): void {
  const step = LINE_BY_KEY[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const cell = event.target.closest('td');
  const fields = [...event.currentTarget.querySelectorAll('input')].filter(
    (field) => field.closest('td')?.cellIndex === cell?.cellIndex,
  );
  const next = fields[fields.indexOf(event.target) + step];
  next?.focus();
  next?.select();
}
