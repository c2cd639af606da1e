import fc from 'fast-check';
import { PLAN_TEMPLATE } from '../../../src/app/papers/plan-template';
import { plan } from '../../../src/locales/vi/plan';
import { planText } from '../../../src/reports/plan-document/plan-text';

/** The blocks of a template as short lines: what each is, and its text. */
function blocksOf(template: string, placeholders: Readonly<Record<string, string>> = {}): string[] {
  return planText(template, placeholders).blocks.map((block) => {
    if (block.kind === 'heading') return `heading ${block.level}: ${block.text}`;
    if (block.kind === 'list-item') return `item ${block.level}: ${block.text}`;
    return block.kind === 'paragraph' ? `paragraph: ${block.text}` : block.kind;
  });
}

describe('a template of the plan’s text', () => {
  it('tells headings, items and paragraphs by how their lines begin', () => {
    const template = [
      '# Ghi chú không in',
      'III. NHIỆM VỤ',
      '1. Lãnh đạo',
      'a) Phân công',
      '- Giao chỉ tiêu',
      '+ Từng thôn',
      '',
      'Trên đây là kế hoạch./.',
    ];
    expect(blocksOf(template.join('\r\n'))).toEqual([
      'heading 1: III. NHIỆM VỤ',
      'heading 2: 1. Lãnh đạo',
      'heading 3: a) Phân công',
      'item 0: Giao chỉ tiêu',
      'item 1: Từng thôn',
      'paragraph: Trên đây là kế hoạch./.',
    ]);
  });

  it.each([
    ['{{xã}} năm {{năm}}', 'paragraph: xã A năm 2022'],
    ['{{ Xã }}', 'paragraph: xã A'],
    ['{{xã}}'.normalize('NFD'), 'paragraph: xã A'],
    ['1. {{bộ phận}}', 'heading 2: 1. - Văn phòng #1'],
    ['{{bộ phận}}', 'paragraph: - Văn phòng #1'],
    ['{{lạ}} và {năm}', 'paragraph: {{lạ}} và {năm}'],
    ['\ufeff- {{xã}}', 'item 0: xã A'],
  ])('prints “%s” as “%s”', (line, printed) => {
    expect(blocksOf(line, { xã: 'xã A', năm: '2022', 'bộ phận': '- Văn phòng #1' })).toEqual([printed]);
  });

  it('names once what it wants filled in and nobody knows', () => {
    const { unknownPlaceholders } = planText('{{xã}} {{ngày họp}}\n- {{ngày họp}}\n# {{không in}}', { xã: 'A' });
    expect(unknownPlaceholders).toEqual(['ngày họp']);
  });

  it('never takes what is filled in for a place to fill in', () => {
    expect(blocksOf('{{xã}}', { xã: '{{năm}} $& $1', năm: '2022' })).toEqual(['paragraph: {{năm}} $& $1']);
  });

  it('keeps every printed word, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lines = text
          .normalize('NFC')
          .split(/\r\n|\r|\n/u)
          .map((line) => line.replace(/^\ufeff/u, '').trim());
        const printed = lines.filter((line) => line !== '' && !line.startsWith('#'));
        expect(planText(text, {}).blocks).toHaveLength(printed.length);
      }),
    );
  });
});

describe('the project’s own template', () => {
  const { blocks, unknownPlaceholders } = planText(
    PLAN_TEMPLATE,
    Object.fromEntries(Object.values(plan.placeholders).map((name) => [name, name])),
  );

  it('has chapters III and IV, sections and lists', () => {
    const chapters = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
    expect(chapters).toEqual(['III. NHIỆM VỤ VÀ GIẢI PHÁP', 'IV. TỔ CHỨC THỰC HIỆN']);
    expect(blocks.filter((block) => block.kind === 'list-item').length).toBeGreaterThan(10);
  });

  it('wants nothing filled in that is not known, and names all that can be', () => {
    expect(unknownPlaceholders).toEqual([]);
    for (const name of Object.values(plan.placeholders)) expect(PLAN_TEMPLATE).toContain(`{{${name}}}`);
  });

  it('speaks of no commune, district, paper or year of its own', () => {
    const printed = blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
    expect(printed).not.toMatch(/\d{4}|Hương Sơn|An Hòa Thịnh|huyện|số \d/u);
  });
});
