import type { PaneWords } from '../sections/pane';

export const pane: PaneWords = { title: 'Kiểm tra chỉ tiêu giảm nghèo' };
