import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useMemo } from 'react';
import { mappedColumns } from '../../app/checking/mapped-columns';
import type { TargetTable } from '../../domain/target-table';
import { hamletRows } from '../../domain/target-table';
import { formatRange } from '../../sheet/range';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { MappedColumnLine } from './MappedColumnLine';
import type { Pane } from '../pane/pane';
import { usePanelStyles } from '../parts/panel-styles';
import { chooseTable, mapColumn, unmapColumns } from './table-actions';
import { useLaterWords, useWords } from '../words/words';

const useStyles = makeStyles({
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface TableStepProps {
  readonly pane: Pane;
  readonly snapshot: WorkbookSnapshot;
  /** Those of the workbook, the one that is worked on first. */
  readonly tables: readonly TargetTable[];
  readonly table: TargetTable;
  readonly busy: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** Which table is worked on and what its columns hold, both as they were read and to be put right. */
export function TableStep({ pane, snapshot, tables, table, busy, headingRef }: TableStepProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { pane: screen } = useWords();
  const { table: words } = useLaterWords().steps;
  const columns = useMemo(() => mappedColumns(snapshot, table), [snapshot, table]);
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
            onChoose={(role) => void mapColumn(pane, table, column.letters, role)}
          />
        ))}
      </ul>
      <div className={panel.decision}>
        <Button onClick={() => pane.openStep(null)}>{screen.buttons.close}</Button>
        {(table.corrected?.length ?? 0) > 0 && (
          <Button disabledFocusable={busy} onClick={() => void unmapColumns(pane, table)}>
            {words.readAnew}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The tables of the workbook, the chosen one first; nothing where there is only one. */
function TableChoices({ pane, tables, table, busy }: Omit<TableStepProps, 'headingRef' | 'snapshot'>) {
  const { labels } = useWords();
  const { table: words } = useLaterWords().steps;
  if (tables.length < 2) return null;
  const placed = tables.map((each) => ({ each, place: placeOf(each) }));
  const choose = (place: string): void => {
    const chosen = placed.find((other) => other.place === place)?.each;
    if (chosen && !busy) void chooseTable(pane, chosen);
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
function placeOf(table: TargetTable): string {
  return [table.sheet, rangeOf(table), table.counted ?? ''].join(' ');
}

function rangeOf({ firstRow, firstColumn, lastRow, lastColumn }: TargetTable): string {
  return formatRange({ firstRow, firstColumn, lastRow, lastColumn });
}
