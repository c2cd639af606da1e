import type { WorkbenchWords } from '../sections/workbench';

export const workbench: WorkbenchWords = { title: 'Kiểm tra chỉ tiêu giảm nghèo' };
