import type { CommandLineWords } from '../sections/command-line';

export const commandLine: CommandLineWords = { title: 'Kiểm tra chỉ tiêu giảm nghèo' };
