import { en } from '../../src/locales/en';
import { vi } from '../../src/locales/vi';

/** Every sentence of a section: plain words as they are, the others said of one and of many. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) => {
    if (typeof word === 'string') return [word];
    if (typeof word === 'function')
      return [1, 24].map((number) => {
        const of = Array.from({ length: word.length }, () => number);
        return String((word as (...given: unknown[]) => unknown)(...of));
      });
    return typeof word === 'object' && word !== null ? sentences(word) : [];
  });
}

describe('the words of the pane', () => {
  it.each([vi, en])('are complete and calm in $language', ({ pane }) => {
    const said = sentences(pane);
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter((sentence) => sentence.trim() === '' || /[!]|undefined|NaN|\[object/u.test(sentence))).toEqual(
      [],
    );
  });

  it('count one and many as English does', () => {
    expect(en.pane.verdict.blocked(1)).toBe('Not ready to send: 1 error left.');
    expect(en.pane.verdict.blocked(3)).toBe('Not ready to send: 3 errors left.');
    expect(en.pane.buttons.repairCells(1)).toBe('Fix this cell');
    expect(en.pane.buttons.repairCells(2)).toBe('Fix these 2 cells');
  });

  it('give the verdict as the officer says it', () => {
    expect(vi.pane.verdict.blocked(3)).toBe('Chưa gửi được: còn 3 lỗi.');
    expect(vi.pane.verdict.ready(2)).toBe('Gửi được. Có 2 điểm nên xem.');
    expect(vi.pane.verdict.ready(0)).toBe('Gửi được.');
  });

  it('say what is to be fixed and what deserves a look, and leave out what there is none of', () => {
    expect(vi.pane.findings.heading(3, 1)).toBe('3 lỗi phải sửa, 1 điểm nên xem');
    expect(vi.pane.findings.heading(0, 1)).toBe('1 điểm nên xem');
    expect(en.pane.findings.heading(1, 0)).toBe('1 error to fix');
  });

  it('say plainly that a recalculation changes no number', () => {
    expect(vi.pane.preview.heading.recalculate(0)).toBe('Tính lại: không con số nào đổi');
    expect(en.pane.preview.heading.recalculate(0)).toBe('Recalculate: no number changes');
  });
});
