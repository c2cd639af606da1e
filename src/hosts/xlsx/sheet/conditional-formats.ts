import type { ConditionalFormat, ConditionalLook, CustomConditionalFormat } from '../document-types';
import type { XmlElement } from '../xml/element';
import type { Splice } from '../xml/splice';
import { encodeCharacters } from '../strings/string-text';
import type { SheetFrame } from './frame';
import { formatRangeList, parseRangeList } from './ranges';

/** The rules of a sheet, first priority first. `lookOf` answers what the format of that index draws. */
export function listConditionalFormats(
  frame: SheetFrame,
  lookOf: (index: number) => ConditionalLook | null,
): ConditionalFormat[] {
  return ruleElements(frame)
    .map(({ block, rule }) => {
      const format = rule.attribute('dxfId');
      return {
        ranges: parseRangeList(block.attribute('sqref') ?? ''),
        type: rule.attribute('type') ?? '',
        priority: priorityOf(rule),
        formulas: rule.childrenNamed('formula').map((formula) => formula.content),
        stopIfTrue: isTrue(rule.attribute('stopIfTrue')),
        look: format === undefined ? null : lookOf(Number(format)),
      };
    })
    .toSorted((one, other) => one.priority - other.priority);
}

/** Adds a rule before all others; `format` is the index of what it draws. */
export function addFirstConditionalFormat(frame: SheetFrame, rule: CustomConditionalFormat, format: number): void {
  frame.edit(...shiftedPriorities(frame, 1, 1));
  const { prefix } = frame;
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
  const xml =
    `<${prefix}conditionalFormatting sqref="${formatRangeList(rule.ranges)}">` +
    `<${prefix}cfRule type="expression" dxfId="${format}" priority="1"${stop}>` +
    `<${prefix}formula>${encodeCharacters(rule.formula)}</${prefix}formula>` +
    `</${prefix}cfRule></${prefix}conditionalFormatting>`;
  frame.insert('conditionalFormatting', xml);
}

/** Takes away the rule of that priority; those after it move up, so adding and deleting leaves the sheet as it was. */
export function deleteConditionalFormat(frame: SheetFrame, priority: number): void {
  const found = ruleElements(frame).find(({ rule }) => priorityOf(rule) === priority);
  if (!found) return;
  const only = found.block.childrenNamed('cfRule').length === 1;
  frame.edit((only ? found.block : found.rule).withReplacement(''));
  frame.edit(...shiftedPriorities(frame, priority + 1, -1));
}

/** Rules of newer kinds, kept in the sheet's extensions, are numbered together with the others. */
function shiftedPriorities(frame: SheetFrame, from: number, by: number): Splice[] {
  const splices: Splice[] = [];
  for (const element of frame.root.descendants()) {
    if (element.local !== 'cfRule' || element.attribute('priority') === undefined) continue;
    const priority = priorityOf(element);
    if (priority >= from) splices.push(...element.withAttribute('priority', String(priority + by)));
  }
  return splices;
}

function ruleElements(frame: SheetFrame): { readonly block: XmlElement; readonly rule: XmlElement }[] {
  return frame
    .childrenNamed('conditionalFormatting')
    .flatMap((block) => block.childrenNamed('cfRule').map((rule) => ({ block, rule })));
}

function priorityOf(rule: XmlElement): number {
  return Number(rule.attribute('priority'));
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
