import { readFileSync } from 'node:fs';
import { check } from '../../src/app/checking/check';
import { proposeRollOver } from '../../src/app/changing/roll-over';
import { startFromTemplate } from '../../src/app/changing/start-from-template';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import { FileWorkbookHost } from '../../src/hosts/xlsx/file-workbook-host';
import type { Change } from '../../src/workbook/change';
import type { WorkbookHost } from '../../src/workbook/host';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { invert } from '../../src/workbook/invert';
import { predict, withSheetId } from '../../src/workbook/predict';
import { chartedSheet } from '../support/charted-sheet';
import { openOffice } from './office/open-office';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');

/** Fonts of cells that hold nothing are the host's own. */
function withoutFonts(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(({ fontNames: _fonts, ...sheet }) => sheet) };
}

/** What was predicted, with the identities that the host gave. */
function withIdsOf({ sheets }: WorkbookSnapshot, predicted: WorkbookSnapshot): WorkbookSnapshot {
  return sheets.reduce((known, { tag, id }) => (tag === null ? known : withSheetId(known, tag, id)), predicted);
}

const HOSTS: readonly (readonly [string, () => WorkbookHost])[] = [
  ['a file', () => FileWorkbookHost.open(SAMPLE)],
  ['Excel', () => openOffice(WorkbookDocument.open(SAMPLE)).office],
];
const ADDING: readonly (readonly [string, (before: WorkbookSnapshot) => readonly Change[]])[] = [
  [
    'the blank form',
    (before) => {
      const outcome = startFromTemplate(before, 'Trùa\n=1+1\nAn Lạc');
      return outcome.kind === 'proposed' ? outcome.changes : [];
    },
  ],
  [
    'next year’s sheet',
    (before) => {
      const outcome = proposeRollOver(before, check(before));
      return outcome?.kind === 'proposed' ? outcome.proposal.changes : [];
    },
  ],
  ['a sheet with a chart', () => [{ kind: 'write-sheet', spec: chartedSheet(3) }]],
  [
    'a sheet under a name that is taken',
    (before) => [{ kind: 'write-sheet', spec: chartedSheet(2, { name: before.sheets[0]?.name ?? '' }) }],
  ],
];
const CASES = HOSTS.flatMap(([place, open]) => ADDING.map(([what, changesFor]) => ({ place, open, what, changesFor })));

describe('what is predicted of sheets is what the host then reads', () => {
  test.each(CASES)('of $what in $place, written and undone', async ({ open, changesFor }) => {
    const host = open();
    const before = await host.read();
    const changes = changesFor(before);
    expect(changes.length).toBeGreaterThan(0);
    const after = await host.apply(changes);
    expect(after.sheets).toHaveLength(before.sheets.length + 1);
    expect(withoutFonts(await host.read())).toEqual(withoutFonts(after));
    expect(withoutFonts(withIdsOf(after, predict(changes, before)))).toEqual(withoutFonts(after));
    const inverse = invert(changes, before).filter(({ kind }) => kind === 'remove-sheet');
    const restored = await host.apply(inverse);
    expect(withoutFonts(await host.read())).toEqual(withoutFonts(restored));
    expect(withoutFonts(restored).sheets).toEqual(withoutFonts(predict(inverse, after)).sheets);
  });

  test.each(HOSTS)('of one that is written again, in %s', async (_place, open) => {
    const host = open();
    await host.read();
    await host.apply([{ kind: 'write-sheet', spec: chartedSheet(5) }]);
    const before = await host.read();
    const shorter: readonly Change[] = [{ kind: 'write-sheet', spec: chartedSheet(2, { name: 'Tên khác' }) }];
    const after = await host.apply(shorter);
    expect(withoutFonts(await host.read())).toEqual(withoutFonts(after));
    expect(withoutFonts(after)).toEqual(withoutFonts(predict(shorter, before)));
  });
});
