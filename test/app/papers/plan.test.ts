import { readFileSync } from 'node:fs';
import { check } from '../../../src/app/checking/check';
import { planDocument } from '../../../src/app/papers/plan';
import type { Settings } from '../../../src/app/settings';
import { EMPTY_SETTINGS } from '../../../src/app/settings';
import type { CommuneProfile } from '../../../src/domain/commune';
import { EMPTY_PROFILE, PROFILE_FIELDS } from '../../../src/domain/commune';
import { ANALYSIS_FIGURES } from '../../../src/domain/stated-figure';
import { FileWorkbookHost } from '../../../src/hosts/xlsx/file-workbook-host';
import type { DocumentBlock, DocumentSpec, DocumentTable } from '../../../src/reports/plan-document/document-spec';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { hamletLines, targetWorkbook, withCell, withoutColumns } from '../../support/target-workbook';

const SAMPLE = 'assets/samples/an-hoa-thinh-2022.xlsx';

const PROFILE: CommuneProfile = {
  ...EMPTY_PROFILE,
  superiorBody: 'Ủy ban nhân dân huyện B',
  commune: 'xã A',
  documentNumber: '15',
  documentDate: 'ngày 10 tháng 3 năm 2022',
  recipient: 'Ủy ban nhân dân huyện',
  department: 'Công chức Văn hóa - Xã hội',
  legalBases: 'Nghị quyết số 17;\nThực hiện Kế hoạch số 33.',
  signerTitle: 'Phó Chủ tịch',
  signerName: 'Nguyễn Văn C',
  copiesTo: '- Đảng ủy;\nLưu: VT',
};

function sample(): Promise<WorkbookSnapshot> {
  return FileWorkbookHost.open(readFileSync(SAMPLE), SAMPLE).read();
}

/** The sample with its total of the near-poor reduction and the three wrong rates mended. */
async function correctedSample(): Promise<WorkbookSnapshot> {
  const found = await sample();
  const right: Readonly<Record<string, number>> = { L26: 51, M26: 2.49, G8: 1.9, M18: 2.33 };
  return Object.entries(right).reduce((workbook, [address, value]) => {
    const [first, ...others] = withCell({ ...workbook, sheets: workbook.sheets.slice(0, 1) }, address, value).sheets;
    return { ...workbook, sheets: first ? [first, ...workbook.sheets.slice(1), ...others] : [] };
  }, found);
}

function planOf(workbook: WorkbookSnapshot, typed: Partial<Settings> = {}, template = 'III. NHIỆM VỤ') {
  const settings = { ...EMPTY_SETTINGS, ...typed };
  const document = planDocument(workbook, { settings, report: check(workbook), template });
  if (!document) throw new RangeError('The workbook has a table');
  return document;
}

function textsOf(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'columns':
        return [...textsOf(block.left.lines), ...textsOf(block.right.lines)];
      case 'table':
        return [...block.header.flat().map(({ text }) => text), ...block.rows.flatMap(({ texts }) => texts)];
      case 'rule':
        return [];
      case 'heading':
      case 'list-item':
      case 'paragraph':
        return [block.text];
    }
  });
}

function tableOf({ blocks }: DocumentSpec): DocumentTable {
  const table = blocks.find((block) => block.kind === 'table');
  if (!table) throw new RangeError('The plan has a table');
  return table;
}

describe('the plan of the mended sample', () => {
  it('states every figure of the plan, its analysis from the sheet beside the table', async () => {
    const { spec, openErrors, missingFigures } = planOf(await correctedSample());
    const text = textsOf(spec.blocks).join('\n');
    expect(openErrors).toBe(0);
    expect(missingFigures).toEqual([]);
    for (const sentence of [
      'đầu năm có 128 hộ, chiếm 6,25 %; trong năm giảm 27 hộ; cuối năm còn 101 hộ, chiếm 4,93 %',
      'đầu năm có 171 hộ, chiếm 8,35 %; trong năm giảm 51 hộ; cuối năm còn 120 hộ, chiếm 5,86 %',
      '2.047 hộ gia đình, trong đó có 128 hộ nghèo với 229 khẩu, chiếm tỷ lệ 6,25 %; có 171 hộ cận nghèo với 504 khẩu, chiếm tỷ lệ 8,35 %',
      'có khả năng lao động: 30 hộ, trong đó có người khuyết tật hoặc mắc bệnh hiểm nghèo: 0 hộ',
      'không có người có khả năng lao động: 98 hộ',
      'bảo trợ xã hội, không có người có khả năng lao động: 68 hộ',
      'PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2021',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  it('prints the table line by line, with the digits of its columns', async () => {
    const { header, rows, widths } = tableOf(planOf(await correctedSample()).spec);
    expect(header[0]?.map(({ text }) => text)).toEqual([
      ...['STT', 'Đơn vị', 'Tổng số hộ gia đình', 'Hộ nghèo đầu năm 2022', 'Giảm hộ nghèo trong năm 2022'],
      ...['Hộ nghèo cuối năm 2022', 'Hộ cận nghèo đầu năm 2022', 'Giảm hộ cận nghèo trong năm 2022'],
      'Hộ cận nghèo cuối năm 2022',
    ]);
    expect(header[1]?.map(({ text }) => text)).toEqual(Array.from({ length: 6 }, () => ['TS', '%']).flat());
    expect(rows).toHaveLength(20);
    expect(rows[0]?.texts.join(' ')).toBe('1 Sâm Cồn 166 10 6,02 2 1,2 8 4,81 12 7,23 5 3,01 7 4,22');
    expect(rows[19]?.bold).toBe(true);
    expect(rows[19]?.texts.join(' ')).toBe(' Tổng cộng 2.047 128 6,25 27 1,31 101 4,93 171 8,35 51 2,49 120 5,86');
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
  });
});

describe('the plan of a sheet with errors', () => {
  it('prints the numbers as they stand and counts what is open', async () => {
    const { spec, openErrors } = planOf(await sample());
    expect(openErrors).toBe(3);
    expect(tableOf(spec).rows[19]?.texts).toEqual(expect.arrayContaining(['50', '2,44']));
  });

  it('prints the text of a cell that holds no number, and nothing for a blank one', () => {
    const workbook = withCell(withCell(targetWorkbook(hamletLines(3)), 'D5', 'mười'), 'D6', null);
    const { rows } = tableOf(planOf(workbook).spec);
    expect(rows.map(({ texts }) => texts[3]).slice(0, 2)).toEqual(['mười', '']);
  });
});

describe('what the officer has said of the commune', () => {
  it('stands on the paper', () => {
    const settings = {
      profile: PROFILE,
      goal: { poor: { reduction: 27, points: 1.3, 'closing-count': 101, 'closing-rate': 4.93 } },
      policies: { credit: 100, housing: 62.5 },
    };
    const document = planOf(
      targetWorkbook(hamletLines(3)),
      settings,
      'IV. TỔ CHỨC\n1. {{bộ phận phụ trách}} {{xã}} {{năm trước}}\nHết./.',
    );
    const texts = textsOf(document.spec.blocks);
    expect(document.missing).toEqual([]);
    expect(texts).toEqual(
      expect.arrayContaining([
        ...['ỦY BAN NHÂN DÂN', 'HUYỆN B', 'XÃ A', 'Số: 15/KH-UBND', 'A, ngày 10 tháng 3 năm 2022'],
        ...['Căn cứ Nghị quyết số 17;', 'Thực hiện Kế hoạch số 33.'],
        'Chỉ tiêu được giao về hộ nghèo: giảm ít nhất 27 hộ; giảm ít nhất 1,3 điểm phần trăm; cuối năm còn không quá 101 hộ; tỷ lệ cuối năm không quá 4,93 %.',
        'Hỗ trợ sửa chữa hoặc làm mới nhà ở cho 62,5 % hộ nghèo, hộ cận nghèo có nhà hư hỏng, có nhu cầu và đủ điều kiện.',
        '1. Công chức Văn hóa - Xã hội xã A 2021',
        ...['Nơi nhận:', '- Ủy ban nhân dân huyện (để báo cáo);', '- Đảng ủy;', '- Lưu: VT.'],
        ...['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn C'],
      ]),
    );
    expect(document.spec.title).toBe('Kế hoạch giảm nghèo bền vững năm 2022 - xã A');
  });

  it('names the goals that a pasted plan words, where none was typed', () => {
    const planText = 'Chỉ tiêu hộ nghèo cuối năm 2022 còn 25 hộ.';
    const told = 'Chỉ tiêu được giao về hộ nghèo: cuối năm còn không quá 25 hộ.';
    expect(textsOf(planOf(targetWorkbook(hamletLines(3)), { planText }).spec.blocks)).toContain(told);
    const goal = { poor: { reduction: 3 } };
    const texts = textsOf(planOf(targetWorkbook(hamletLines(3)), { planText, goal }).spec.blocks);
    expect(texts).not.toContain(told);
    expect(texts).toContain('Chỉ tiêu được giao về hộ nghèo: giảm ít nhất 3 hộ.');
  });

  it('is dotted and named where it is not there', () => {
    const document = planOf(targetWorkbook(hamletLines(3), null), {}, '{{xã}} {{lịch họp}}');
    const notMissing = PROFILE_FIELDS.filter((field) => !document.missing.includes(field));
    expect(notMissing).toEqual([]);
    expect(document.missingFigures).toEqual([...ANALYSIS_FIGURES]);
    expect(document.unknownPlaceholders).toEqual(['lịch họp']);
    expect(textsOf(document.spec.blocks).join('\n')).toContain('CUỐI NĂM ………');
  });

  it('names whom the plan is reported to once', () => {
    const profile = { ...PROFILE, copiesTo: 'Ủy ban nhân dân huyện (b/c)\nLưu: VT' };
    const texts = textsOf(planOf(targetWorkbook(hamletLines(3)), { profile }).spec.blocks);
    expect(texts.filter((text) => text.includes('Ủy ban nhân dân huyện') && text.startsWith('- '))).toHaveLength(1);
  });

  it('takes another year than the table’s, and the title that the signer has', () => {
    const profile = { ...PROFILE, year: '2030', signerTitle: 'TUQ. Chủ tịch' };
    const texts = textsOf(planOf(targetWorkbook(hamletLines(3)), { profile }).spec.blocks);
    expect(texts).toContain('II. PHÂN TÍCH HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2029');
    expect(texts).toContain('TUQ. CHỦ TỊCH');
    expect(texts).not.toContain('TM. ỦY BAN NHÂN DÂN');
  });
});

describe('other tables', () => {
  it('give a plan of the poor alone where nobody counts the near-poor', () => {
    const workbook = withoutColumns(targetWorkbook(hamletLines(4)), ['J', 'K', 'L', 'M', 'N', 'O']);
    const document = planOf(workbook);
    expect(tableOf(document.spec).header[0]).toHaveLength(6);
    expect(textsOf(document.spec.blocks).join('\n')).toMatch(/tỷ lệ hộ nghèo còn [\d,]+ %\./u);
    expect(document.missingFigures).not.toContain('nearPoor.persons');
  });

  it('add their hamlets up where no line does', () => {
    const lines = hamletLines(3).slice(0, 3);
    const texts = textsOf(planOf(targetWorkbook(lines)).spec.blocks).join('\n');
    const [opening, households] = [3, 1].map((column) =>
      lines.reduce((sum, line) => sum + Number(line[column === 3 ? 2 : 1]), 0),
    );
    expect(texts).toContain(`${households} hộ gia đình, trong đó có ${opening} hộ nghèo`);
  });

  it.each([3, 19, 60])('of %d hamlets leave room for every number on one line', (count) => {
    const { widths, fontSize, rows } = tableOf(planOf(targetWorkbook(hamletLines(count))).spec);
    expect(rows).toHaveLength(count + 1);
    for (const { texts } of rows) {
      for (const [column, text] of texts.entries()) {
        if (column === 1) continue;
        const digits = text.replace(/\D/gu, '').length;
        expect((widths[column] ?? 0) - 1.2).toBeGreaterThan((digits * fontSize * 0.5 * 25.4) / 72);
      }
    }
  });

  it('make smaller letters, not broken numbers, of great communes', () => {
    const great = hamletLines(5).map((line) =>
      line.map((value, column) =>
        typeof value === 'number' && (column === 1 || column % 2 === 0) ? value * 1000 : value,
      ),
    );
    const { fontSize, widths } = tableOf(planOf(targetWorkbook(great)).spec);
    expect(fontSize).toBeLessThan(11);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
  });

  it('are needed at all', () => {
    const [sheet] = targetWorkbook(hamletLines(3)).sheets;
    if (!sheet) throw new RangeError('There is a sheet');
    const empty = {
      ...targetWorkbook(hamletLines(3)),
      sheets: [{ ...sheet, used: null, values: [], formulas: [], numberFormats: [] }],
    };
    const request = { settings: EMPTY_SETTINGS, report: check(empty), template: '' };
    expect(planDocument(empty, request)).toBeNull();
  });
});
