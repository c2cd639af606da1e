import { readFileSync } from 'node:fs';
import type { AllocationRequest } from '../../../src/app/allocate';
import { proposeAllocation } from '../../../src/app/allocate';
import { check } from '../../../src/app/check';
import { marksOf } from '../../../src/app/mark';
import { recalculate } from '../../../src/app/recalculate';
import { EMPTY_SETTINGS, storeSettings } from '../../../src/app/settings';
import { summarize } from '../../../src/app/summarize';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import type { ExcelHost } from '../../../src/workbench/excel-host/excel-host';
import type { RequestMessage } from '../../../src/workbench/excel-host/protocol';
import { ActionType, RequestFlag } from '../../../src/workbench/excel-host/protocol';
import type { Change } from '../../../src/workbook/change';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { failureOf, openOffice } from './open-office';

const SAMPLE = readFileSync('assets/samples/an-hoa-thinh-2022.xlsx');
const GOAL: AllocationRequest = {
  indicator: 'poor',
  goal: { kind: 'closing-count', households: 101 },
  weights: 'opening',
  locks: new Map(),
};
/** The actions that Excel can refuse: those that make, call or set something. */
const REFUSABLE: readonly number[] = [ActionType.instantiate, ActionType.method, ActionType.setProperty];

/** Lets the next batch that writes break off at one of its refusable actions; tells whether it had that many. */
function breakOff(host: ExcelHost, position: number): { readonly reached: () => boolean } {
  const handle = host.handle.bind(host);
  let reached = false;
  const spy = jest.spyOn(host, 'handle').mockImplementation((text) => {
    const request = JSON.parse(text) as RequestMessage;
    if (!(request.flags & RequestFlag.writes)) return handle(text);
    spy.mockRestore();
    const { body } = request.message;
    const refused = body.Actions.filter(({ ActionType: type }) => REFUSABLE.includes(type))[position];
    if (!refused) return handle(text);
    reached = true;
    const Actions = body.Actions.map((action) =>
      action === refused ? { ...action, ActionType: ActionType.method, Name: 'Vanish' } : action,
    );
    return handle(JSON.stringify({ ...request, message: { ...request.message, body: { ...body, Actions } } }));
  });
  return { reached: () => reached };
}

jest.setTimeout(60_000);

describe('wherever Excel breaks off, the workbook is as it was', () => {
  test.each<[string, (snapshot: WorkbookSnapshot) => readonly Change[]]>([
    ['recalculating', (snapshot) => recalculate(snapshot, { as: 'formulas', rounding: 'column' })?.changes ?? []],
    [
      'allocating',
      (snapshot) => {
        const outcome = proposeAllocation(snapshot, GOAL);
        return outcome?.kind === 'proposed' ? outcome.proposal.changes : [];
      },
    ],
    ['marking', (snapshot) => marksOf(check(snapshot), snapshot)],
    [
      'making the summary and keeping its settings',
      (snapshot) => [...(summarize(snapshot, EMPTY_SETTINGS)?.changes ?? []), storeSettings(EMPTY_SETTINGS)],
    ],
  ])('while %s', async (_name, changesFor) => {
    const { office, host } = openOffice(WorkbookDocument.open(SAMPLE));
    const before = await office.read();
    const changes = changesFor(before);
    expect(changes.length).toBeGreaterThan(0);
    let breaks = 0;
    for (let position = 0; ; position += stride(position)) {
      const broken = breakOff(host, position);
      const applied = office.apply(changes);
      if (position > MOST_ACTIONS) throw new Error('the batch never ended');
      await Promise.allSettled([applied]);
      if (!broken.reached()) break;
      await failureOf(applied);
      expect(await office.read()).toEqual(before);
      breaks += 1;
    }
    expect(breaks).toBeGreaterThan(5);
  });
});

const MOST_ACTIONS = 5_000;

/** Every action near the beginning, then fewer: a long batch is the same work over and over. */
function stride(position: number): number {
  return position < 30 ? 1 : 23;
}
