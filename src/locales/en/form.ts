import type { FormWords } from '../words/form';

export const form: FormWords = {
  sheetName: 'Hamlet targets',
  issuingBody: 'PEOPLE’S COMMITTEE',
  title: (year) => `POVERTY-REDUCTION TARGETS OF THE HAMLETS, ${year}`,
};
