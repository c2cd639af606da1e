import { isTotalName } from './cells/row-vocabulary';
import { vocabularyText } from './cells/vocabulary-text';

/** Whether what a line is called, as it is written, says that it is the sum of others: "Tổng cộng", "Cộng". */
export function namesTotal(name: string): boolean {
  return isTotalName(vocabularyText(name));
}
