import type { MeasureRole, Stage } from '../../src/domain/columns';
import { isRateRole, STAGES } from '../../src/domain/columns';
import type { RoundingStyle } from '../../src/domain/rounding';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { GridCell } from './snapshot-of';
import { snapshotOf } from './snapshot-of';
import type { GeneratedColumn } from './generated-header';
import { headerGrid, householdTitle, nameTitle, numberingRow, stageColumns } from './generated-header';
import { typedInFonts } from './generated-fonts';
import { withGeneratedFormulas } from './generated-formulas';
import type { GeneratedLine } from './generated-lines';
import { randomLines } from './generated-lines';
import { measuresOf, randomIndicators, randomStyles } from './generated-numbers';
import { RandomChoice } from './random-choice';

/** A workbook with one target table where everything holds, and what reading must find in it. */
export interface GeneratedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Zero-based sheet columns by role. */
  readonly positions: Readonly<Record<string, number>>;
  /** Zero-based sheet rows with their names, sums marked by "=". */
  readonly rows: readonly string[];
}

/** The workbook of a seed. */
export function generatedWorkbook(seed: number): GeneratedWorkbook {
  const choice = new RandomChoice(seed);
  const indicators = randomIndicators(choice);
  const stages: readonly Stage[] = choice.chance(0.85) ? STAGES : ['opening', 'closing'];
  const depth = choice.whole(1, 4);
  const columns = arrange(choice, stageColumns(choice, indicators, stages, depth, choice.chance(0.85)));
  const header = headerGrid(choice, columns, depth);
  const numbering = choice.chance(0.3) ? [numberingRow(choice, columns)] : [];
  const lines = randomLines(
    choice,
    columns.some(({ role }) => role === 'index'),
  );
  const styles = randomStyles(choice);
  const body = bodyGrid(choice, columns, lines, header, styles);
  const top = titleGrid(choice);
  const left = choice.chance(0.2) ? choice.whole(1, 2) : 0;
  const above = [...top, ...header, ...numbering];
  const grid = [...above, ...body.grid, ...closingGrid(choice)].map((row) => [...Array<null>(left).fill(null), ...row]);
  const positions = Object.fromEntries(columns.map(({ role }, column) => [role, column + left]));
  const placed = body.rows.map(({ line, row }) => ({ row: above.length + row, sums: line.sums }));
  const computed = choice.chance(0.5) ? withGeneratedFormulas(choice, grid, positions, placed, styles) : grid;
  const typed = typedInFonts(choice, computed);
  return {
    snapshot: snapshotOf({ name: 'Biểu', ...typed }, { name: 'Ẩn', ...typed, visible: false }),
    positions,
    rows: body.rows.map(({ line, row }) => `${above.length + row} ${line.sums ? '=' : ''}${line.name}`),
  };
}

/** Index, names and households before the stages, and columns of the officer's own among them. */
function arrange(choice: RandomChoice, stages: readonly GeneratedColumn[]): GeneratedColumn[] {
  const index: GeneratedColumn = { role: 'index', titles: [choice.of('STT', 'TT', 'Stt', 'Số TT')] };
  const hamlet: GeneratedColumn = { role: 'hamlet', titles: [nameTitle(choice)] };
  const households: GeneratedColumn = { role: 'households', titles: [householdTitle(choice)] };
  const persons: GeneratedColumn = {
    role: 'persons',
    titles: [choice.of('Nhân khẩu', 'Tổng số nhân khẩu', 'Số khẩu')],
  };
  const minority: GeneratedColumn = {
    role: 'minority',
    titles: [
      choice.of('Hộ DTTS', 'Trong đó: hộ dân tộc thiểu số', 'Hộ nghèo không có khả năng lao động', 'Hộ có công'),
    ],
  };
  const note: GeneratedColumn = { role: 'note', titles: ['Ghi chú'] };
  const money: GeneratedColumn = {
    role: 'money',
    titles: [choice.of('Kinh phí hỗ trợ (triệu đồng)', 'Số tiền (đồng)', 'Vay vốn (tr.đ)', 'Dự toán')],
  };
  return [
    ...(choice.chance(0.8) ? [index] : []),
    hamlet,
    households,
    ...(choice.chance(0.2) ? [persons] : []),
    ...(choice.chance(0.2) ? [minority] : []),
    ...stages,
    ...(choice.chance(0.1) ? [money] : []),
    ...(choice.chance(0.3) ? [note] : []),
  ];
}

interface Body {
  readonly grid: GridCell[][];
  readonly rows: { readonly line: GeneratedLine; readonly row: number }[];
}

function bodyGrid(
  choice: RandomChoice,
  columns: readonly GeneratedColumn[],
  lines: readonly GeneratedLine[],
  header: GridCell[][],
  styles: ReadonlyMap<MeasureRole, RoundingStyle>,
): Body {
  const body: Body = { grid: [], rows: [] };
  const write = cellWriter(choice);
  const pageBreak = choice.chance(0.15) ? choice.whole(2, Math.max(2, lines.length - 2)) : -1;
  lines.forEach((line, order) => {
    if (order === pageBreak) body.grid.push(...header);
    for (let blank = 0; blank < line.blanksBefore; blank += 1) body.grid.push([]);
    const measures = measuresOf(line.counts, styles);
    const cells = columns.map(({ role }): GridCell => {
      if (role === 'index') return line.isMerged ? line.name : line.index;
      if (role === 'hamlet') return line.isMerged && columns[0]?.role === 'index' ? null : line.name;
      if (role === 'note') return null;
      if (role === 'persons') return (line.counts.get('households') ?? 0) * 4;
      if (role === 'minority') return 0;
      if (role === 'money') return (line.counts.get('households') ?? 0) * 2.5;
      return line.isHeading ? null : write(role as MeasureRole, measures.get(role as MeasureRole) ?? 0);
    });
    if (!line.isHeading) body.rows.push({ line, row: body.grid.length });
    body.grid.push(
      line.isHeading
        ? cells.map((cell, column) =>
            columns[column]?.role === 'index' || columns[column]?.role === 'hamlet' ? cell : null,
          )
        : cells,
    );
  });
  return body;
}

/** How numbers are typed: as numbers, as text in the Vietnamese manner, as fractions, and both in one column. */
function cellWriter(choice: RandomChoice): (role: MeasureRole, number: number) => GridCell {
  const manner = choice.of('points', 'points', 'fractions', 'mixed', 'text', 'percent text');
  const zero = choice.of<GridCell>(0, 0, '-', ' – ', '0');
  return (role, number) => {
    if (number === 0) return zero;
    if (!isRateRole(role)) {
      if (manner !== 'text') return number;
      return number < 1000 ? `${number}\u00a0` : String(number).replace(/(\d{3})$/, '.$1');
    }
    const fraction = { value: Number((number / 100).toPrecision(15)), format: '0.00%' };
    if (manner === 'fractions') return fraction;
    if (manner === 'mixed') return choice.chance(0.5) ? fraction : number;
    if (manner === 'text') return String(number).replace('.', ',');
    return manner === 'percent text' ? `${String(number).replace('.', ',')} %` : { value: number, format: '0.00' };
  };
}

function titleGrid(choice: RandomChoice): GridCell[][] {
  const letterhead = choice.of(
    ...['ỦY BAN NHÂN DÂN XÃ AN HÒA THỊNH', 'UBND XÃ ĐÔNG SƠN', 'UBND HUYỆN TRIỆU PHONG', 'XÃ ĐỒNG XUÂN'],
    ...['PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'HỘI ĐỒNG NHÂN DÂN XÃ TÂN SƠN'],
  );
  const title = choice.of(
    'CHỈ TIÊU GIẢM NGHÈO CÁC THÔN NĂM 2022',
    'CHỈ TIÊU GIẢM NGHÈO NĂM 2022 (theo Nghị quyết của Hội đồng nhân dân)',
    'KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2022 ĐỂ THỰC HIỆN CHÍNH SÁCH HỖ TRỢ',
  );
  const titles: readonly GridCell[][] = [
    [letterhead, null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [title],
    ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2022 của UBND xã)'],
    [null, null, null, null, null, null, 'Đơn vị tính: hộ'],
  ];
  const chosen = titles.filter((_title, order) => order === 2 || choice.chance(0.5));
  return choice.chance(0.4) ? [...chosen, []] : chosen;
}

function closingGrid(choice: RandomChoice): GridCell[][] {
  const closing: readonly GridCell[][] = [
    [null, 'Ghi chú: số liệu rà soát đến ngày 31/12/2022'],
    [],
    [null, null, null, null, 'An Hòa Thịnh, ngày 05 tháng 01 năm 2022'],
    [null, 'Người lập biểu', null, null, 'CHỦ TỊCH'],
    [null, 'Nguyễn Văn A', null, null, 'Trần Thị B'],
  ];
  return choice.chance(0.6) ? [...closing] : [];
}
