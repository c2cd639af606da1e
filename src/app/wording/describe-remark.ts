import type { RemarkWords } from '../../locales/words/remarks';
import type { WorkbookRemark } from '../../workbook/remark';

/** What a workbook took in another way, or not at all, as a sentence or two. */
export function describeRemark(remark: WorkbookRemark, words: RemarkWords): string {
  return words[remark.kind](remark);
}
