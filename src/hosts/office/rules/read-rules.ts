import type { SheetId } from '../../../sheet/cell';
import { isRefusal } from '../excel-session';
import type { CustomRule, SheetRules } from './custom-rule';
import { NO_RULES } from './custom-rule';
import { CUSTOM_RULE, RuleRequest, RulesRequest, rulesOfSheet } from './rules-request';

/** Where custom rules are thought to be on each sheet. */
export type GuessedPlaces = ReadonlyMap<SheetId, readonly number[]>;

/**
 * The rules of these sheets as they are now: one request where the guess is right, two where it is not, and more where
 * Excel cannot hand out one of them.
 */
export async function readRules(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  guessed: GuessedPlaces = new Map(),
): Promise<ReadonlyMap<SheetId, SheetRules>> {
  try {
    return await rulesAtOnce(context, sheets, guessed);
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
  }
  const rules = new Map<SheetId, SheetRules>();
  for (const id of sheets) rules.set(id, await rulesOneByOne(context, id));
  return rules;
}

async function rulesAtOnce(
  context: Excel.RequestContext,
  sheets: readonly SheetId[],
  guessed: GuessedPlaces,
): Promise<ReadonlyMap<SheetId, SheetRules>> {
  const requests = sheets.map(
    (id) => [id, new RulesRequest(context.workbook.worksheets.getItem(id), guessed.get(id))] as const,
  );
  await context.sync();
  if (requests.filter(([, request]) => request.requestUnknown()).length > 0) await context.sync();
  return new Map(requests.map(([id, request]) => [id, request.answer]));
}

/** A rule that Excel cannot hand out spoils every request that it is part of: the others are found in halves. */
async function rulesOneByOne(context: Excel.RequestContext, id: SheetId): Promise<SheetRules> {
  const sheet = context.workbook.worksheets.getItem(id);
  const count = rulesOfSheet(sheet).getCount();
  await context.sync();
  const { value: length } = count;
  if (length === 0) return NO_RULES;
  const places = Array.from({ length }, (_rule, place) => place);
  const types = await inHalves(places, async (part) => {
    const formats = part.map((place) => [place, rulesOfSheet(sheet).getItemAt(place).load('type')] as const);
    await context.sync();
    return formats.map(([place, { type }]) => ({ place, type }));
  });
  const custom = await inHalves(
    types.flatMap(({ place, type }) => (type === CUSTOM_RULE ? [place] : [])),
    async (part): Promise<CustomRule[]> => {
      const requests = part.map((place) => new RuleRequest(sheet, place));
      await context.sync();
      return requests.map(({ answer }) => answer);
    },
  );
  const wanted = types.filter(({ type }) => type === CUSTOM_RULE).length;
  return { custom, complete: types.length === places.length && custom.length === wanted };
}

/** What the work makes of the places, without those that Excel refuses to speak of. */
async function inHalves<Answer>(
  places: readonly number[],
  work: (part: readonly number[]) => Promise<Answer[]>,
): Promise<Answer[]> {
  if (places.length === 0) return [];
  try {
    return await work(places);
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
  }
  if (places.length === 1) return [];
  const middle = Math.ceil(places.length / 2);
  return [...(await inHalves(places.slice(0, middle), work)), ...(await inHalves(places.slice(middle), work))];
}
