import { Blob, Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';

/*
 * An independent writer and reader of workbooks, as a process of its own: it imports files while it runs,
 * which a test's realm cannot. `build` writes the demanding workbook; `read` says what the workbooks on stdin mean to it,
 * `contents` what their cells hold.
 */

const TARGETS = 'Chỉ tiêu thôn';
const LOCKED = 'Đã khóa';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** The letters of columns A to ZZ, known here: each question to the reader costs a millisecond. */
const COLUMNS = [...ALPHABET, ...ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second))];

function succeeded(answer) {
  if (answer.error) throw new Error(answer.error);
  return answer;
}

/** The smallest PNG there is: one transparent pixel. */
const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A workbook with as much in it as an officer's may have: nothing of it may be lost. */
function build(excelize) {
  const file = excelize.NewFile();
  succeeded(file.SetSheetName('Sheet1', TARGETS));
  const done = (answer) => void succeeded(answer);
  const { style: title } = succeeded(
    file.NewStyle({
      Font: { Bold: true, Size: 14, Family: 'Times New Roman', ColorTheme: 4, ColorTint: 0.4 },
      Fill: { Type: 'pattern', Pattern: 1, Color: ['E0EBF5'] },
      Alignment: { Horizontal: 'center', WrapText: true },
      Border: [{ Type: 'bottom', Color: 'FF0000', Style: 6 }],
    }),
  );
  const { style: rate } = succeeded(file.NewStyle({ NumFmt: 10, Font: { Family: '.VnTime', Size: 12 } }));
  const { style: odd } = succeeded(file.NewStyle({ CustomNumFmt: '#,##0.0" hộ";[Red]-0' }));
  const { style: open } = succeeded(file.NewStyle({ Protection: { Locked: false, Hidden: true } }));
  done(file.MergeCell(TARGETS, 'A1', 'H1'));
  done(file.SetCellStyle(TARGETS, 'A1', 'H1', title));
  done(file.SetCellStr(TARGETS, 'A1', 'BIỂU CHỈ TIÊU  GIẢM NGHÈO'));
  const headers = ['STT', 'Thôn', 'Số hộ', 'Hộ nghèo', 'Tỷ lệ', 'Cận nghèo', 'Tỷ lệ', 'Cộng'];
  done(file.SetSheetRow(TARGETS, 'A3', headers));
  for (let row = 4; row <= 12; row += 1) {
    done(
      file.SetSheetRow(TARGETS, `A${row}`, [row - 3, `Thôn ${row - 3}`, 100 + row, row, row / (100 + row), row * 2]),
    );
    done(file.SetCellStyle(TARGETS, `E${row}`, `E${row}`, rate));
    done(file.SetCellStyle(TARGETS, `D${row}`, `D${row}`, odd));
  }
  done(file.SetCellFormula(TARGETS, 'H4', 'D4+F4*$C$4', { Type: 'shared', Ref: 'H4:H12' }));
  done(file.SetCellFormula(TARGETS, 'J4', 'D4:D12*2', { Type: 'array', Ref: 'J4:J12' }));
  done(file.SetCellFormula(TARGETS, 'C13', 'SUM(C4:C12)'));
  done(
    file.SetCellRichText(TARGETS, 'B14', [{ Text: 'Ghi ' }, { Text: 'chú', Font: { Bold: true, Color: 'FF0000' } }]),
  );
  done(file.SetCellBool(TARGETS, 'L3', true));
  done(file.SetCellStr(TARGETS, 'L4', '=1+1'));
  done(file.SetCellHyperLink(TARGETS, 'L5', 'https://example.invalid/kế-hoạch', 'External', { Display: 'Kế hoạch' }));
  done(file.AddComment(TARGETS, { Author: 'Cán bộ', Cell: 'D4', Text: 'Đã rà soát' }));
  done(
    file.AddDataValidation(TARGETS, {
      Type: 'whole',
      Operator: 'between',
      Sqref: 'C4:C12',
      Formula1: '0',
      Formula2: '9999',
    }),
  );
  const { style: red } = succeeded(file.NewConditionalStyle({ Font: { Color: '9A0511' } }));
  done(
    file.SetConditionalFormat(TARGETS, 'D4:D12', [
      {
        Type: '3_color_scale',
        Criteria: '=',
        MinType: 'min',
        MidType: 'percentile',
        MaxType: 'max',
        MinColor: '#F8696B',
        MidColor: '#FFEB84',
        MaxColor: '#63BE7B',
      },
    ]),
  );
  done(file.SetConditionalFormat(TARGETS, 'F4:F12', [{ Type: 'cell', Criteria: '>', Value: '12', Format: red }]));
  done(
    file.SetConditionalFormat(TARGETS, 'C4:C12', [
      { Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '#638EC6', BarSolid: true },
    ]),
  );
  done(file.SetColWidth(TARGETS, 'B', 'D', 18.5));
  done(file.SetRowHeight(TARGETS, 1, 32));
  for (const row of [6, 7, 8]) done(file.SetRowOutlineLevel(TARGETS, row, 1));
  done(file.SetColVisible(TARGETS, 'K', false));
  done(file.SetPanes(TARGETS, { Freeze: true, XSplit: 2, YSplit: 3, TopLeftCell: 'C4', ActivePane: 'bottomRight' }));
  done(file.SetPageLayout(TARGETS, { Size: 9, Orientation: 'landscape', FitToWidth: 1 }));
  done(file.SetHeaderFooter(TARGETS, { OddFooter: '&CTrang &P/&N', OddHeader: '&LXã An Hòa Thịnh' }));
  done(file.SetDefinedName({ Name: 'TongSoHo', RefersTo: `'${TARGETS}'!$C$13` }));
  done(file.SetDefinedName({ Name: '_xlnm.Print_Area', RefersTo: `'${TARGETS}'!$A$1:$H$14`, Scope: TARGETS }));
  done(file.AddPictureFromBytes(TARGETS, 'N1', { Extension: '.png', File: PIXEL, Format: {}, InsertType: 0 }));
  done(
    file.AddChart(TARGETS, 'N4', {
      Type: excelize.Col,
      Series: [{ Name: `'${TARGETS}'!$D$3`, Categories: `'${TARGETS}'!$B$4:$B$12`, Values: `'${TARGETS}'!$D$4:$D$12` }],
    }),
  );
  done(file.AddSparkline(TARGETS, { Location: ['M4'], Range: [`'${TARGETS}'!C4:F4`] }));
  succeeded(file.NewSheet(LOCKED));
  done(file.SetCellStr(LOCKED, 'A1', 'khóa'));
  done(file.SetCellStyle(LOCKED, 'B1', 'B1', open));
  done(file.ProtectSheet(LOCKED, { Password: 'mật khẩu', SelectLockedCells: true }));
  succeeded(file.NewSheet('Bảng'));
  done(file.SetSheetRow('Bảng', 'A1', ['Thôn', 'Hộ']));
  for (let row = 2; row <= 5; row += 1) done(file.SetSheetRow('Bảng', `A${row}`, [`Thôn ${row % 2}`, row]));
  done(file.AddTable('Bảng', { Range: 'A1:B5', Name: 'BangHo', StyleName: 'TableStyleMedium2', ShowRowStripes: true }));
  done(
    file.AddPivotTable({
      DataRange: 'Bảng!A1:B5',
      PivotTableRange: 'Bảng!E3:G10',
      Rows: [{ Data: 'Thôn' }],
      Data: [{ Data: 'Hộ', Subtotal: 'Sum' }],
    }),
  );
  return new Blob([succeeded(file.WriteToBuffer()).buffer]).arrayBuffer();
}

/** Every workbook, given in base64 by a name of the caller's. */
function readAll(excelize, workbooks) {
  return Object.fromEntries(
    Object.entries(workbooks).map(([key, base64]) => [
      key,
      read(excelize, new Uint8Array(Buffer.from(base64, 'base64'))),
    ]),
  );
}

/** Of every sheet: what each cell holds and how it looks, and how much lies around the cells. */
function read(excelize, bytes) {
  const file = succeeded(excelize.OpenReader(bytes));
  const names = file.GetSheetList().list;
  return {
    names,
    definedNames: succeeded(file.GetDefinedName()).definedNames,
    sheets: Object.fromEntries(names.map((name) => [name, readSheet(file, name)])),
  };
}

function readSheet(file, name) {
  const cells = {};
  const styles = new Map();
  const styleOf = (id) => {
    if (!styles.has(id)) styles.set(id, succeeded(file.GetStyle(id)).style);
    return styles.get(id);
  };
  const [rows, columns] = name === TARGETS ? [14, 'ABCDEFHJL'] : [6, 'ABEF'];
  for (let row = 1; row <= rows; row += 1) {
    for (const column of columns) {
      const cell = `${column}${row}`;
      const { value } = succeeded(file.GetCellValue(name, cell, { RawCellValue: true }));
      const { formula } = succeeded(file.GetCellFormula(name, cell));
      cells[cell] = { value, formula, style: styleOf(succeeded(file.GetCellStyle(name, cell)).style) };
    }
  }
  return {
    cells,
    merges: succeeded(file.GetMergeCells(name)).mergeCells,
    comments: succeeded(file.GetComments(name)).comments,
    validations: succeeded(file.GetDataValidations(name)).dataValidation,
    panes: succeeded(file.GetPanes(name)).panes,
    page: succeeded(file.GetPageLayout(name)).opts,
    tables: succeeded(file.GetTables(name)).tables,
    pivots: succeeded(file.GetPivotTables(name)).opts,
    pictures: succeeded(file.GetPictureCells(name)).cells,
    protection: succeeded(file.GetSheetProtection(name)).opts,
    widthOfB: succeeded(file.GetColWidth(name, 'B')).width,
    heightOf1: succeeded(file.GetRowHeight(name, 1)).height,
  };
}

/** What every cell of every sheet holds, of workbooks given in base64. */
function contentsOfAll(excelize, workbooks) {
  return Object.fromEntries(
    Object.entries(workbooks).map(([key, base64]) => {
      const file = succeeded(excelize.OpenReader(new Uint8Array(Buffer.from(base64, 'base64'))));
      const sheets = file.GetSheetList().list.map((name) => [name, contentsOf(file, name)]);
      return [key, Object.fromEntries(sheets)];
    }),
  );
}

function contentsOf(file, name) {
  const values = succeeded(file.GetRows(name, { RawCellValue: true })).result;
  const columns = Math.max(0, ...values.map((row) => row.length));
  const covered = coveredCells(file, name);
  const cells = [];
  for (let row = 1; row <= values.length; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const cell = `${COLUMNS[column - 1]}${row}`;
      if (covered.has(cell)) continue;
      const { formula } = succeeded(file.GetCellFormula(name, cell));
      const value = values[row - 1]?.[column - 1] ?? '';
      if (value !== '' || formula !== '') cells.push({ cell, value, formula });
    }
  }
  return cells;
}

/** The cells of merged ranges but for the first: the reader tells the formula of the first for each of them. */
function coveredCells(file, name) {
  const covered = new Set();
  for (const merge of succeeded(file.GetMergeCells(name, true)).mergeCells) {
    const [first, last] = [merge.GetStartAxis(), merge.GetEndAxis()];
    const [from, to] = [placeOf(first), placeOf(last)];
    for (let { row } = from; row <= to.row; row += 1) {
      for (let { column } = from; column <= to.column; column += 1) covered.add(`${COLUMNS[column]}${row}`);
    }
    covered.delete(first);
  }
  return covered;
}

function placeOf(cell) {
  const [, letters, row] = /^([A-Z]+)([0-9]+)$/.exec(cell);
  const column = COLUMNS.indexOf(letters);
  if (column < 0) throw new Error(`${cell} lies too far to the right`);
  return { column, row: Number(row) };
}

const TASKS = { read: readAll, contents: contentsOfAll };
const excelize = await init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
const output =
  process.argv[2] === 'build'
    ? new Uint8Array(await build(excelize))
    : JSON.stringify(TASKS[process.argv[2]](excelize, JSON.parse(readFileSync(0, 'utf8'))));
process.stdout.write(output, () => process.exit());
