import { plainText } from './cells/plain-text';
import { isTotalName } from './cells/row-vocabulary';

/** Whether what a line is called, as it is written, says that it is the sum of others: "Tổng cộng", "Cộng". */
export function namesTotal(name: string): boolean {
  return isTotalName(plainText(name));
}
