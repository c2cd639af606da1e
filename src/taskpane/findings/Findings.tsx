import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedTable } from '../../app/checking/check-report';
import type { Settings } from '../../app/settings';
import type { Severity } from '../../domain/finding';
import type { ShownReport, ShownTable } from '../core/core';
import { Disclosure } from '../parts/Disclosure';
import type { OpenPart } from './FindingActions';
import { FindingItem } from './FindingItem';
import type { Filter } from './FindingsBar';
import { FindingSteps, SeverityFilter } from './FindingsBar';
import { LongList } from '../parts/LongList';
import type { NumberedFinding } from './numbered-findings';
import { numberedFindings, SEVERITIES } from './numbered-findings';
import { lazyPart } from '../parts/lazy-part';
import type { Pane } from '../pane/pane';
import type { CurrentFinding } from './use-current-finding';
import { useCurrentFinding } from './use-current-finding';
import { useWords } from '../words/words';

const CheckOptions = lazyPart(async () => (await import('./CheckOptions')).CheckOptions);
const ListedFindings = lazyPart(async () => (await import('./ListedFindings')).ListedFindings);
const WaivedList = lazyPart(async () => (await import('./WaivedList')).WaivedList);

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    minHeight: '32px',
    columnGap: tokens.spacingHorizontalS,
    '&:empty': { display: 'none' },
  },
  clear: { marginInlineStart: 'auto' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface FindingsProps {
  readonly pane: Pane;
  readonly report: ShownReport;
  readonly checked: CheckedTable<ShownTable>;
  readonly settings: Settings;
  readonly marked: boolean;
  readonly busy: boolean;
}

/** What was found: errors first, then what deserves a look; matters of style, and what was answered for, folded away. */
export function Findings({ pane, report, checked, settings, marked, busy }: FindingsProps) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const [noticesOpen, setNoticesOpen] = useState(false);
  const numbered = numberedFindings(checked.findings);
  const counts = countsOf(numbered);
  const { filter, setFilter, shown } = useFilter(numbered, counts);
  const current = useCurrentFinding(shown, ({ finding }) => {
    if (finding.severity === 'notice') setNoticesOpen(true);
    void pane.goTo(checked.table, finding);
  });
  const loud = shown.filter(({ finding }) => finding.severity !== 'notice');
  const notices = shown.filter(({ finding }) => finding.severity === 'notice');
  const list = (items: readonly NumberedFinding[]) => (
    <FindingList pane={pane} checked={checked} items={items} current={current} busy={busy} />
  );
  const heading = words.findings.heading(counts.get('error') ?? 0, counts.get('warning') ?? 0);
  return (
    <section>
      <div className={styles.row}>
        {heading !== '' && <h2 className={styles.heading}>{heading}</h2>}
        <FindingSteps position={current.position} total={shown.length} onStep={current.step} />
      </div>
      <div className={styles.row}>
        <SeverityFilter counts={counts} filter={filter} onChoose={setFilter} />
        {marked && (
          <Button
            className={styles.clear}
            appearance="subtle"
            size="small"
            disabledFocusable={busy}
            onClick={() => void pane.clearMarks()}
          >
            {words.buttons.clearMarks}
          </Button>
        )}
      </div>
      {loud.length > 0 && list(loud)}
      {filter === 'notice' && list(notices)}
      {filter === null && notices.length > 0 && (
        <Disclosure heading={words.findings.notices(notices.length)} open={noticesOpen} onToggle={setNoticesOpen}>
          {list(notices)}
        </Disclosure>
      )}
      <Folded pane={pane} report={report} checked={checked} settings={settings} busy={busy} />
    </section>
  );
}

interface FindingListProps {
  readonly pane: Pane;
  readonly checked: CheckedTable<ShownTable>;
  readonly items: readonly NumberedFinding[];
  readonly current: CurrentFinding;
  readonly busy: boolean;
}

function FindingList({ pane, checked: { table }, items, current, busy }: FindingListProps) {
  const [open, setOpen] = useState<{ readonly key: string; readonly part: OpenPart } | null>(null);
  const { mark } = current;
  return (
    <LongList items={items} reach={items.findIndex(({ key }) => key === mark?.key)}>
      {(one) => (
        <FindingItem
          key={one.key}
          pane={pane}
          table={table}
          numbered={one}
          busy={busy}
          current={mark?.key === one.key ? mark : null}
          open={open?.key === one.key ? open.part : null}
          onOpen={(part) => setOpen({ key: one.key, part })}
          onGoTo={() => current.select(one)}
        />
      )}
    </LongList>
  );
}

/** What the officer has answered for, the list as a paper, and how the sheet is checked. */
function Folded({ pane, report, checked, settings, busy }: Omit<FindingsProps, 'marked'>) {
  const { findings: words } = useWords().pane;
  const [waivedOpen, setWaivedOpen] = useState(false);
  const [listOpen, setListOpen] = useState(false);
  const [optionsOpen, setOptionsOpen] = useState(false);
  const { table, waived } = checked;
  return (
    <>
      {waived.length > 0 && (
        <Disclosure heading={words.waived(waived.length)} open={waivedOpen} onToggle={setWaivedOpen}>
          <WaivedList pane={pane} table={table} waived={waived} busy={busy} />
        </Disclosure>
      )}
      {checked.findings.length + waived.length > 0 && (
        <Disclosure heading={words.list} open={listOpen} onToggle={setListOpen}>
          <ListedFindings pane={pane} report={report} busy={busy} />
        </Disclosure>
      )}
      <Disclosure heading={words.options} open={optionsOpen} onToggle={setOptionsOpen}>
        <CheckOptions pane={pane} settings={settings} busy={busy} />
      </Disclosure>
    </>
  );
}

/** How many findings there are of each severity that has any, the gravest first. */
function countsOf(numbered: readonly NumberedFinding[]): ReadonlyMap<Severity, number> {
  return new Map(
    SEVERITIES.flatMap((severity): [Severity, number][] => {
      const { length } = numbered.filter(({ finding }) => finding.severity === severity);
      return length > 0 ? [[severity, length]] : [];
    }),
  );
}

/** A severity that has no finding any more is not filtered by. */
function useFilter(numbered: readonly NumberedFinding[], counts: ReadonlyMap<Severity, number>) {
  const [chosen, setFilter] = useState<Filter>(null);
  const filter = chosen !== null && counts.size > 1 && counts.has(chosen) ? chosen : null;
  const shown = filter === null ? numbered : numbered.filter(({ finding }) => finding.severity === filter);
  return { filter, setFilter, shown };
}
