import fc from 'fast-check';
import type { AllocationRequest } from '../../src/app/changing/allocate';
import { allocate } from '../support/allocated';
import { check } from '../../src/app/checking/check';
import { recalculate } from '../support/recalculated';
import { WorkbookSession } from '../../src/app/session/workbook-session';
import type { Indicator } from '../../src/domain/columns';
import { INDICATORS } from '../../src/domain/columns';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { predict } from '../../src/workbook/predict';
import { officerWorkbooks, openedFile, visible } from '../support/officer-workbook';
import { rolledOver } from '../support/rolled-over';
import { CASES } from '../support/random-cases';

const RUNS = { numRuns: CASES.plans };

/** What an officer may ask for. */
interface Wish {
  readonly indicator: Indicator;
  readonly households: number;
  readonly weights: AllocationRequest['weights'];
  readonly lock: [row: number, households: number] | null;
  readonly caps: Readonly<Record<string, number>>;
}

const wishes: fc.Arbitrary<Wish> = fc.record({
  indicator: fc.constantFrom(...INDICATORS),
  households: fc.nat(60),
  weights: fc.constantFrom<AllocationRequest['weights']>('opening', 'equal', { column: 2 }),
  lock: fc.option(fc.tuple(fc.nat(2), fc.nat(3)), { nil: null }),
  caps: fc.dictionary(fc.constantFrom('0', '1', '2'), fc.nat(9)),
});

function requestOf({ indicator, households, weights, lock, caps }: Wish): AllocationRequest {
  return {
    indicator,
    goal: { kind: 'reduction', households },
    weights,
    locks: new Map(lock ? [lock] : []),
    caps: new Map(Object.entries(caps).map(([row, cap]) => [Number(row), cap])),
  };
}

function errorsOf(snapshot: WorkbookSnapshot): string[] {
  const errors = check(snapshot).checked?.findings.filter(({ severity }) => severity === 'error') ?? [];
  return errors.map(({ id, cell }) => `${id} ${cell.row} ${cell.role}`);
}

describe('allocating', () => {
  it('sums exactly to the goal, within openings and caps, keeps locks, and leaves the other indicator alone', () => {
    fc.assert(
      fc.property(officerWorkbooks, wishes, (workbook, wanted) => {
        const request = requestOf(wanted);
        const outcome = allocate(workbook, request);
        fc.pre(outcome?.kind === 'proposed');
        expect(outcome.lines.reduce((sum, line) => sum + line.proposed, 0)).toBe(wanted.households);
        for (const { row, proposed, opening } of outcome.lines) {
          const lock = request.locks.get(row);
          expect(proposed).toBeLessThanOrEqual(lock ?? Math.min(opening, request.caps?.get(row) ?? opening));
          if (lock !== undefined) expect(proposed).toBe(lock);
        }
        const others = outcome.proposal.preview.filter(({ cell }) => !cell.role.startsWith(`${wanted.indicator}.`));
        expect(others).toEqual([]);
      }),
      RUNS,
    );
  });

  it('leaves no error of its own indicator', () => {
    fc.assert(
      fc.property(officerWorkbooks, wishes, (workbook, wanted) => {
        const right = predict(recalculate(workbook, { as: 'values', rounding: 'column' })?.changes ?? [], workbook);
        const outcome = allocate(right, requestOf(wanted));
        fc.pre(outcome?.kind === 'proposed');
        expect(errorsOf(predict(outcome.proposal.changes, right))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('undoing', () => {
  async function undone(workbook: WorkbookSnapshot, act: (session: WorkbookSession) => Promise<boolean>) {
    const host = openedFile(workbook);
    const session = new WorkbookSession(host);
    const before = visible(await host.read());
    const acted = await act(session);
    if (acted) expect(visible(await host.read())).not.toEqual(before);
    expect(await session.undo()).toEqual({ done: true });
    expect(visible(await host.read())).toEqual(before);
  }

  it('an allocation gives back the same workbook, cell for cell and format for format', async () => {
    await fc.assert(
      fc.asyncProperty(officerWorkbooks, wishes, (workbook, wanted) =>
        undone(workbook, async (session) => {
          const outcome = await session.proposeAllocation(requestOf(wanted));
          if (outcome?.kind !== 'proposed') return false;
          await session.apply(outcome.proposal);
          return outcome.proposal.preview.length > 0;
        }),
      ),
      { numRuns: CASES.plans / 2 },
    );
  });

  it('next year’s sheet gives back the same workbook', async () => {
    await fc.assert(
      fc.asyncProperty(officerWorkbooks, (workbook) =>
        undone(workbook, async (session) => (await rolledOver(session))?.kind === 'proposed'),
      ),
      { numRuns: CASES.plans / 4 },
    );
  });

  it('a blank form gives back the same workbook', async () => {
    await fc.assert(
      fc.asyncProperty(officerWorkbooks, fc.array(fc.string({ unit: 'grapheme' })), (workbook, lines) =>
        undone(workbook, async (session) => (await session.startFromTemplate(lines.join('\n'))).kind === 'proposed'),
      ),
      { numRuns: CASES.plans / 4 },
    );
  });
});
