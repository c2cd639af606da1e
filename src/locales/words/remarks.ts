import type { WorkbookRemark } from '../../workbook/remark';

/** What the officer is told where a workbook took changes in another way, or not all of them: whole sentences. */
export type RemarkWords = {
  readonly [Kind in WorkbookRemark['kind']]: (remark: Extract<WorkbookRemark, { readonly kind: Kind }>) => string;
};
