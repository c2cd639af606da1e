import type { FormWords } from '../words/form';

export const form: FormWords = {
  sheetName: 'Chỉ tiêu thôn',
  issuingBody: 'ỦY BAN NHÂN DÂN',
  title: (year) => `CHỈ TIÊU GIẢM NGHÈO CÁC THÔN NĂM ${year}`,
};
