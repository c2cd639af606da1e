import type { SummaryWords } from '../sections/summary';

export const summary: SummaryWords = { title: 'Kiểm tra chỉ tiêu giảm nghèo' };
