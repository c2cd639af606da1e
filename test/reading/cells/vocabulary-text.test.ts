import { vocabularyText } from '../../../src/reading/cells/vocabulary-text';

describe('a text compared with the vocabulary', () => {
  it.each([
    ['Tổng cộng', 'tong cong'],
    ['TONG CONG', 'tong cong'],
    ['Tống Xá', 'tongz xa'],
    ['CỐNG 1', 'congz 1'],
    ['Công 2', 'congz 2'],
    ['Cong 1', 'cong 1'],
    ['Chứng Tân', 'chungz tan'],
    ['Thôn Cống', 'thon cong'],
    ['Tống cộng', 'tong cong'],
    ['Tổng công', 'tong cong'],
    ['Hộ cần hỗ trợ', 'ho canz ho tro'],
    ['Hộ cần nghèo', 'ho can ngheo'],
    ['Hộ được tặng quà', 'ho duoc tangz qua'],
    ['Người có công', 'nguoi co cong'],
    ['T.số hộ', 'tong so ho'],
    ['Tống Xá'.normalize('NFD'), 'tongz xa'],
  ])('%j is %j', (text, words) => {
    expect(vocabularyText(text)).toBe(words);
  });
});
