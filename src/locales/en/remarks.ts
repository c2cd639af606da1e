import type { RemarkWords } from '../words/remarks';

export const remarks: RemarkWords = {
  'marks-unreadable': ({ sheet }) =>
    `Sheet “${sheet}” has conditional formatting rules that Excel cannot read, so some marks may not come off now; those rules are left as they are. Save, close and reopen the workbook, then press Clear marks again.`,
};
