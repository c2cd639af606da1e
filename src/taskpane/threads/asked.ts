import type { WorkOptions } from '../../workbook/work-options';
import type { Core } from '../core/core';
import type { Question } from './protocol';

/** Asks a core by the name of a question. The arguments came through the typed end of the line. */
export function asked(
  core: Core,
  question: Question,
  args: readonly [...args: readonly unknown[], work: WorkOptions],
): Promise<unknown> {
  const answer = Reflect.get(core, question) as (...given: readonly unknown[]) => Promise<unknown>;
  return Reflect.apply(answer, core, args);
}
