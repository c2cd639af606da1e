import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HamletProgress, Progress } from '../../app/papers/hamlet-progress';
import { useHamletTableStyles } from '../parts/hamlet-table-styles';
import { ShowMore, useBeginning } from '../parts/LongList';
import { useLaterWords, useWords } from '../words/words';

const POINT = '9px';
const WHOLE = 'commune';

const useStyles = makeStyles({
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  sign: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { width: '34%' },
  whole: { '& th, & td': { fontWeight: tokens.fontWeightSemibold } },
  rates: { width: '92px', paddingRight: 0, textAlign: 'end', whiteSpace: 'nowrap' },
  picture: { paddingInline: '6px' },
  track: { position: 'relative', height: '14px' },
  way: {
    position: 'absolute',
    top: '6px',
    height: '2px',
    backgroundColor: tokens.colorNeutralStroke1,
  },
  point: {
    boxSizing: 'border-box',
    width: POINT,
    height: POINT,
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
  opening: { backgroundColor: tokens.colorNeutralBackground1 },
  closing: { backgroundColor: tokens.colorCompoundBrandStroke },
  onTrack: { position: 'absolute', top: '2px', transform: 'translateX(-50%)' },
  goal: { borderLeft: `2px dashed ${tokens.colorStatusWarningForeground1}` },
  goalOnTrack: { position: 'absolute', top: '-4px', bottom: '-4px' },
  goalSign: { height: '12px' },
});

interface ProgressChartProps {
  readonly commune: Progress;
  /** In the order in which they are shown. */
  readonly hamlets: readonly HamletProgress[];
  /** The closing rate not to be exceeded, in percent points; null where none is known. */
  readonly goalRate: number | null;
}

/** Each hamlet's way from its opening to its closing rate; the numbers beside it say the same to those who cannot see it. */
export function ProgressChart({ commune, hamlets, goalRate }: ProgressChartProps) {
  const styles = useStyles();
  const looks = useHamletTableStyles();
  const { heading } = useWords().pane.progress;
  const { progress: words } = useLaterWords().steps;
  const { shown, rest, showMore } = useBeginning(hamlets);
  const largest = Math.max(goalRate ?? 0, ...hamlets.flatMap((hamlet) => [hamlet.openingRate, hamlet.closingRate]));
  const row = (key: string | number, name: string, progress: Progress) => (
    <tr key={key} className={key === WHOLE ? styles.whole : undefined}>
      <th scope="row" className={mergeClasses(looks.cell, looks.name, styles.name)}>
        {name}
      </th>
      <td aria-hidden className={mergeClasses(looks.cell, styles.picture)}>
        <Track progress={progress} largest={largest} goalRate={goalRate} />
      </td>
      <td className={mergeClasses(looks.cell, styles.rates)}>
        {words.rates(progress.openingRate, progress.closingRate)}
      </td>
    </tr>
  );
  return (
    <>
      <p className={styles.key}>
        <span className={styles.sign}>
          <span aria-hidden className={mergeClasses(styles.point, styles.opening)} />
          {words.opening}
        </span>
        <span className={styles.sign}>
          <span aria-hidden className={mergeClasses(styles.point, styles.closing)} />
          {words.closing}
        </span>
        {goalRate !== null && (
          <span className={styles.sign}>
            <span aria-hidden className={mergeClasses(styles.goal, styles.goalSign)} />
            {words.goal(goalRate)}
          </span>
        )}
      </p>
      <table className={looks.table} aria-label={heading}>
        <tbody>
          {row(WHOLE, words.wholeCommune, commune)}
          {shown.map((hamlet) => row(hamlet.row, hamlet.name, hamlet))}
        </tbody>
      </table>
      <ShowMore rest={rest} onShow={showMore} />
    </>
  );
}

interface TrackProps {
  readonly progress: Progress;
  /** The rate at the right end, in percent points. */
  readonly largest: number;
  readonly goalRate: number | null;
}

function Track({ progress, largest, goalRate }: TrackProps) {
  const styles = useStyles();
  const at = (rate: number): string => `${largest === 0 ? 0 : (rate / largest) * 100}%`;
  const [low, high] = [progress.openingRate, progress.closingRate].sort((one, other) => one - other);
  return (
    <div className={styles.track}>
      {goalRate !== null && (
        <span className={mergeClasses(styles.goal, styles.goalOnTrack)} style={{ left: at(goalRate) }} />
      )}
      <span className={styles.way} style={{ left: at(low ?? 0), width: at((high ?? 0) - (low ?? 0)) }} />
      <span
        className={mergeClasses(styles.point, styles.opening, styles.onTrack)}
        style={{ left: at(progress.openingRate) }}
      />
      <span
        className={mergeClasses(styles.point, styles.closing, styles.onTrack)}
        style={{ left: at(progress.closingRate) }}
      />
    </div>
  );
}
