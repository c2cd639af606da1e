import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { MappedColumn } from '../../app/checking/mapped-columns';
import { hamletRows } from '../../domain/target-table';
import { formatRange } from '../../sheet/range';
import type { WorkOptions } from '../../workbook/work-options';
import type { Core, ShownTable } from '../core/core';
import { MappedColumnLine } from './MappedColumnLine';
import type { Pane } from '../pane/pane';
import { usePanelStyles } from '../parts/panel-styles';
import { useComputed } from '../parts/use-computed';
import { useLaterWords, useWords } from '../words/words';

const useStyles = makeStyles({
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface TableStepProps {
  readonly pane: Pane;
  /** Those of the workbook, the one that is worked on first. */
  readonly tables: readonly ShownTable[];
  readonly table: ShownTable;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Which table is worked on and what its columns hold, both as they were read and to be put right. */
export function TableStep({ pane, tables, table, busy, headingRef }: TableStepProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { pane: screen } = useWords();
  const { table: words } = useLaterWords().steps;
  const columns = useComputed(pane, table, columnsOf).settled?.result ?? [];
  const inferred = columns.filter(({ knownBy }) => knownBy === 'numbers').length;
  return (
    <section className={panel.panel}>
      <h2 className={panel.heading} ref={headingRef} tabIndex={-1}>
        {words.heading}
      </h2>
      <TableChoices pane={pane} tables={tables} table={table} busy={busy} />
      <h3 className={styles.subheading}>{words.columns}</h3>
      {inferred > 0 && <p className={panel.remark}>{words.inferred(inferred, table.inferenceMargin ?? 0)}</p>}
      <ul className={styles.columns}>
        {columns.map((column) => (
          <MappedColumnLine
            key={column.letters}
            column={column}
            busy={busy}
            onChoose={(role) => void pane.mapColumn(table, column.letters, role)}
          />
        ))}
      </ul>
      <div className={panel.decision}>
        <Button onClick={() => pane.openStep(null)}>{screen.buttons.close}</Button>
        {(table.corrected?.length ?? 0) > 0 && (
          <Button disabledFocusable={busy} onClick={() => void pane.unmapColumns(table)}>
            {words.readAnew}
          </Button>
        )}
      </div>
    </section>
  );
}

function columnsOf(core: Core, _table: ShownTable, work: WorkOptions): Promise<readonly MappedColumn[]> {
  return core.mappedColumns(work);
}

/** The tables of the workbook, the chosen one first; nothing where there is only one. */
function TableChoices({ pane, tables, table, busy }: Omit<TableStepProps, 'headingRef'>) {
  const { labels } = useWords();
  const { table: words } = useLaterWords().steps;
  if (tables.length < 2) return null;
  const placed = tables.map((each) => ({ each, place: placeOf(each) }));
  const choose = (place: string): void => {
    const order = placed.findIndex((other) => other.place === place);
    if (order >= 0 && !busy) void pane.chooseTable(table, order);
  };
  return (
    <RadioGroup
      aria-label={words.tables(tables.length)}
      value={placeOf(table)}
      onChange={(_event, { value }) => choose(value)}
    >
      {placed.map(({ each, place }) => (
        <Radio
          key={place}
          value={place}
          label={`${labels.table(each.sheetName, hamletRows(each).length, each.year)} · ${rangeOf(each)}`}
        />
      ))}
    </RadioGroup>
  );
}

/** Lines of persons share the range of their households. */
function placeOf(table: ShownTable): string {
  return [table.sheet, rangeOf(table), table.counted ?? ''].join(' ');
}

function rangeOf({ firstRow, firstColumn, lastRow, lastColumn }: ShownTable): string {
  return formatRange({ firstRow, firstColumn, lastRow, lastColumn });
}
