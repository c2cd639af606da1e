import { heightOfLines, lineCount, textHeight } from '../../../src/reports/paper/text-height';

describe('lineCount', () => {
  it.each([
    ['nothing', '', 20, 1],
    ['a short name', 'Trùa', 20, 1],
    ['words that fill more than a line', 'Giảm hộ cận nghèo trong năm 2022', 14, 3],
    ['a word that is longer than the line', 'M'.repeat(20), 10, 5],
    ['line breaks of the text itself', 'Thôn\nTrùa', 40, 2],
  ])('counts the lines of %s', (_case, text, width, lines) => {
    expect(lineCount(text, width, 12)).toBe(lines);
  });

  it('gives marks above and below a letter no width of their own', () => {
    const [marked, bare] = ['Hộ nghèo đầu năm', 'Ho ngheo đau nam'];
    for (let width = 3; width < 30; width += 1) expect(lineCount(marked, width, 12)).toBe(lineCount(bare, width, 12));
    expect(lineCount(marked.normalize('NFD'), 8, 12)).toBe(lineCount(marked.normalize('NFC'), 8, 12));
  });

  it('needs more lines for larger letters', () => {
    expect(lineCount('Kế hoạch giảm nghèo', 20, 24)).toBeGreaterThan(lineCount('Kế hoạch giảm nghèo', 20, 12));
  });
});

describe('textHeight', () => {
  it('is the height of the lines that the text takes, in quarters of a point', () => {
    expect(textHeight('Giảm hộ cận nghèo trong năm 2022', 14, 12)).toBe(heightOfLines(3, 12));
    expect(heightOfLines(1, 12)).toBe(16);
  });
});
