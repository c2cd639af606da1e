import { readFileSync } from 'node:fs';
import type { AllocationRequest } from '../../../src/app/changing/allocate';
import { allocate } from '../../support/allocated';
import { check } from '../../../src/app/checking/check';
import { marksOf } from '../../../src/app/checking/mark';
import { recalculate } from '../../support/recalculated';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import { storeSettings } from '../../../src/app/stored-settings';
import { proposeSummary } from '../../../src/app/papers/summarize';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import type { Change } from '../../../src/workbook/change';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { breakingOff } from './breaking-off';
import { failureOf, openOffice } from './open-office';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
const GOAL: AllocationRequest = {
  indicator: 'poor',
  goal: { kind: 'closing-count', households: 101 },
  weights: 'opening',
  locks: new Map(),
};

describe('wherever Excel breaks off, the workbook is as it was', () => {
  test.each<[string, (snapshot: WorkbookSnapshot) => readonly Change[]]>([
    ['recalculating', (snapshot) => recalculate(snapshot, { as: 'formulas', rounding: 'column' })?.changes ?? []],
    [
      'allocating',
      (snapshot) => {
        const outcome = allocate(snapshot, GOAL);
        return outcome?.kind === 'proposed' ? outcome.proposal.changes : [];
      },
    ],
    ['marking', (snapshot) => marksOf(check(snapshot), snapshot)],
    [
      'making the summary and keeping its settings',
      (snapshot) => [
        ...(proposeSummary(snapshot, { settings: EMPTY_SETTINGS, report: check(snapshot) })?.changes ?? []),
        storeSettings(EMPTY_SETTINGS),
      ],
    ],
  ])('while %s', async (_name, changesFor) => {
    const { office, host } = openOffice(WorkbookDocument.open(SAMPLE));
    const before = await office.read();
    const changes = changesFor(before);
    expect(changes.length).toBeGreaterThan(0);
    const breaks = await breakingOff(host, async () => {
      const applied = office.apply(changes);
      await Promise.allSettled([applied]);
      return async () => {
        await failureOf(applied);
        expect(await office.read()).toEqual(before);
      };
    });
    expect(breaks).toBeGreaterThan(5);
  });
});
