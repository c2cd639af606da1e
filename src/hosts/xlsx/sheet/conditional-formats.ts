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
  insertRule(frame, rule, format, 1);
}

/** Adds a rule behind all others; `format` is the index of what it draws. */
export function addLastConditionalFormat(frame: SheetFrame, rule: CustomConditionalFormat, format: number): void {
  insertRule(frame, rule, format, Math.max(0, ...prioritised(frame).map(priorityOf)) + 1);
}

/** Gives the custom rule of that priority another formula, other looks or another end; its place and ranges stay. */
export function rewriteConditionalFormat(
  frame: SheetFrame,
  priority: number,
  rule: CustomConditionalFormat,
  format: number,
): void {
  const found = ruleElements(frame).find((candidate) => priorityOf(candidate.rule) === priority);
  if (found) frame.edit(found.rule.withReplacement(ruleXml(frame, rule, format, priority)));
}

/** Moves the rule of one priority to another; those between make room. */
export function moveConditionalFormat(frame: SheetFrame, from: number, to: number): void {
  const moved = (priority: number): number => {
    if (priority === from) return to;
    if (from < to) return priority > from && priority <= to ? priority - 1 : priority;
    return priority >= to && priority < from ? priority + 1 : priority;
  };
  frame.edit(
    ...prioritised(frame).flatMap((element) => {
      const priority = priorityOf(element);
      return moved(priority) === priority ? [] : element.withAttribute('priority', String(moved(priority)));
    }),
  );
}

function insertRule(frame: SheetFrame, rule: CustomConditionalFormat, format: number, priority: number): void {
  const { prefix } = frame;
  const xml =
    `<${prefix}conditionalFormatting sqref="${formatRangeList(rule.ranges)}">` +
    `${ruleXml(frame, rule, format, priority)}</${prefix}conditionalFormatting>`;
  frame.insert('conditionalFormatting', xml);
}

function ruleXml({ prefix }: SheetFrame, rule: CustomConditionalFormat, format: number, priority: number): string {
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
  return (
    `<${prefix}cfRule type="expression" dxfId="${format}" priority="${priority}"${stop}>` +
    `<${prefix}formula>${encodeCharacters(rule.formula)}</${prefix}formula></${prefix}cfRule>`
  );
}

/** Takes away the rule of that priority; those after it move up, so adding and deleting leaves the sheet as it was. */
export function deleteConditionalFormat(frame: SheetFrame, priority: number): void {
  const found = ruleElements(frame).find(({ rule }) => priorityOf(rule) === priority);
  if (!found) return;
  const only = found.block.childrenNamed('cfRule').length === 1;
  frame.edit((only ? found.block : found.rule).withReplacement(''));
  frame.edit(...shiftedPriorities(frame, priority + 1, -1));
}

function shiftedPriorities(frame: SheetFrame, from: number, by: number): Splice[] {
  return prioritised(frame).flatMap((element) => {
    const priority = priorityOf(element);
    return priority >= from ? element.withAttribute('priority', String(priority + by)) : [];
  });
}

/** Rules of newer kinds, kept in the sheet's extensions, are numbered together with the others. */
function prioritised(frame: SheetFrame): XmlElement[] {
  return [...frame.root.descendants()].filter(
    (element) => element.local === 'cfRule' && element.attribute('priority') !== undefined,
  );
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
