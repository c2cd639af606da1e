import type { ExcelHost } from '../../../src/stand-in-excel/excel-host';
import type { RequestMessage } from '../../../src/stand-in-excel/protocol';
import { ActionType, ObjectPathType, RequestFlag } from '../../../src/stand-in-excel/protocol';
import { CASES, SEED } from '../../support/random-cases';

/** The actions that Excel can refuse: those that make, call or set something. */
const REFUSABLE: readonly number[] = [ActionType.instantiate, ActionType.method, ActionType.setProperty];
const MOST_ACTIONS = 5_000;

/** What has been tried, and how to look at the outcome. */
type Attempt = (actionsAfter: () => number) => Promise<() => Promise<void>>;

/**
 * Makes the same attempt again and again, its first batch that writes broken off at one action after the other, and
 * looks at the outcome of each; the last attempt is not broken off. The attempt may ask how many actions were left.
 * @param strideAt how far the next action to break off at is from this one
 * @returns how often it was broken off
 */
export async function breakingOff(
  host: ExcelHost,
  attempt: Attempt,
  strideAt: (position: number) => number = fewerLater,
): Promise<number> {
  let breaks = 0;
  for (let position = 0; position <= MOST_ACTIONS; position += strideAt(position)) {
    const broken = breakOff(host, position);
    const check = await attempt(broken.actionsAfter);
    if (!broken.reached()) return breaks;
    await check();
    breaks += 1;
  }
  throw new Error('the batch never ended');
}

/** Every action near the beginning, then fewer, others with each seed: a long batch is the same work over and over. */
function fewerLater(position: number): number {
  const { first, stride } = CASES.actionsBrokenOff;
  if (position < first) return 1;
  return position === first ? 1 + (SEED % stride) : stride;
}

/** Lets the next batch that writes break off at one of its refusable actions; tells whether it had that many. */
function breakOff(host: ExcelHost, position: number) {
  const handle = host.handle.bind(host);
  let left: number | null = null;
  const spy = jest.spyOn(host, 'handle').mockImplementation((text) => {
    const request = JSON.parse(text) as RequestMessage;
    if (!(request.flags & RequestFlag.writes)) return handle(text);
    spy.mockRestore();
    const { body } = request.message;
    const refusable = body.Actions.filter(({ ActionType: type }) => REFUSABLE.includes(type));
    const refused = refusable[position];
    const workbook = Object.values(body.ObjectPaths).find((path) => path.ObjectPathType === ObjectPathType.global);
    if (!refused || !workbook) return handle(text);
    left = refusable.length - position - 1;
    const Actions = body.Actions.map((action) =>
      action === refused
        ? { ...action, ActionType: ActionType.method, Name: 'Vanish', ObjectPathId: workbook.Id }
        : action,
    );
    return handle(JSON.stringify({ ...request, message: { ...request.message, body: { ...body, Actions } } }));
  });
  return { reached: () => left !== null, actionsAfter: () => left ?? 0 };
}
