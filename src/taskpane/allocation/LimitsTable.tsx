import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { AllocationLine } from '../../app/changing/allocate';
import type { TableLayout } from '../../domain/target-table';
import type { AllocationDraft } from '../pane/allocation-draft';
import { withHouseholds } from '../pane/allocation-draft';
import { moveDownTheColumn, useHamletTableStyles } from '../parts/hamlet-table-styles';
import { HouseholdsField } from '../parts/HouseholdsField';
import { ShowMore, useBeginning } from '../parts/LongList';
import { useLaterWords, useWords } from '../words/words';

const useStyles = makeStyles({
  opening: { width: '64px', textAlign: 'end' },
  limit: { width: '60px', textAlign: 'end' },
});

interface LimitsTableProps {
  readonly table: TableLayout;
  readonly lines: readonly AllocationLine[];
  readonly draft: AllocationDraft;
  readonly onChange: (draft: AllocationDraft) => void;
}

/** Hamlet by hamlet: the least and the most that it may be given. */
export function LimitsTable({ table, lines, draft, onChange }: LimitsTableProps) {
  const styles = useStyles();
  const looks = useHamletTableStyles();
  const { labels } = useWords();
  const { limits } = useLaterWords().steps.allocation;
  const { shown, rest, showMore } = useBeginning(lines);
  const heading = (title: string, column: string) => (
    <th scope="col" className={mergeClasses(looks.cell, looks.heading, column)}>
      {title}
    </th>
  );
  const field = (limit: 'floors' | 'caps', { row, opening }: AllocationLine, hamlet: string) => (
    <td className={mergeClasses(looks.cell, styles.limit)}>
      <HouseholdsField
        label={limits.of[limit](hamlet)}
        households={draft[limit].get(row) ?? null}
        byItself={limit === 'floors' ? 0 : opening}
        onType={(households) => onChange({ ...draft, [limit]: withHouseholds(draft[limit], row, households) })}
      />
    </td>
  );
  return (
    <>
      <table className={looks.table} onKeyDown={moveDownTheColumn}>
        <thead>
          <tr>
            {heading(limits.hamlet, looks.name)}
            {heading(limits.opening, styles.opening)}
            {heading(limits.floors, styles.limit)}
            {heading(limits.caps, styles.limit)}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => {
            const name = table.rows[line.row]?.name ?? '';
            const hamlet = labels.row(name, 'hamlet');
            return (
              <tr key={line.row}>
                <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
                  {name}
                </th>
                <td className={mergeClasses(looks.cell, styles.opening)}>{labels.count(line.opening)}</td>
                {field('floors', line, hamlet)}
                {field('caps', line, hamlet)}
              </tr>
            );
          })}
        </tbody>
      </table>
      <ShowMore rest={rest} onShow={showMore} />
    </>
  );
}
