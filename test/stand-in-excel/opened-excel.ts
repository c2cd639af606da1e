import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookDocument } from '../../src/hosts/xlsx/document';
import type { CellValue } from '../../src/sheet/cell';
import { parseAddress } from '../../src/sheet/address';
import type { CalculationEngine } from '../../src/stand-in-excel/calculation';
import type { ExcelHostOptions } from '../../src/stand-in-excel/excel-host';
import { ExcelHost } from '../../src/stand-in-excel/excel-host';
import { loadIronCalc } from '../../src/stand-in-excel/ironcalc-engine';
import type { OfficeRuntime } from '../../src/stand-in-excel/node-seam';
import { loadOfficeRuntime } from '../../src/stand-in-excel/node-seam';

/** A stand-in Excel with a workbook open, and the production Office.js in front of it. */
export interface OpenedExcel extends OfficeRuntime {
  readonly host: ExcelHost;
  readonly document: WorkbookDocument;
}

/** Opens Excel; a message that the stand-in cannot answer fails the test. */
export function openExcel(document = WorkbookDocument.create(), options: ExcelHostOptions = {}): OpenedExcel {
  const host = new ExcelHost(document, { calculation: loadIronCalcInNode, ...options });
  const { Excel, OfficeExtension } = loadOfficeRuntime(host, (failure) => {
    throw failure;
  });
  return { host, document, Excel, OfficeExtension };
}

/** IronCalc with its module read from the disk. */
export async function loadIronCalcInNode(): Promise<CalculationEngine> {
  return await loadIronCalc(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));
}

/** The code with which Office.js reports that Excel refused. @throws Error where it did not refuse */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (failure) {
    if (typeof failure === 'object' && failure !== null && 'code' in failure) return String(failure.code);
    throw failure;
  }
  throw new Error('Excel has refused nothing');
}

/** The identity of the document's sheet at that place. */
export function sheetIdOf(document: WorkbookDocument, position = 0): string {
  const sheet = document.sheets()[position];
  if (!sheet) throw new RangeError(`No sheet ${position}`);
  return sheet.id;
}

/** Fills cells of the first sheet: a text that begins with "=" is a formula, behind an apostrophe it is text. */
export function fill(document: WorkbookDocument, cells: Readonly<Record<string, string | number | boolean>>): void {
  const edits = Object.entries(cells).map(([address, value]) => {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    const content = isFormula ? { value: null, formula: value } : { value: textBehind(value), formula: null };
    return { address: parseAddress(address), content };
  });
  document.setCells(sheetIdOf(document), edits);
}

function textBehind(value: string | number | boolean): CellValue {
  return typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;
}

/** The same workbook with its first sheet protected. */
export function protectedCopy(document: WorkbookDocument): WorkbookDocument {
  return edited(document, (sheet) => sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
}

/** The same workbook with the XML of one of its parts edited, that of the first sheet where none is named. */
export function edited(
  document: WorkbookDocument,
  edit: (xml: string) => string,
  part = 'xl/worksheets/sheet1.xml',
): WorkbookDocument {
  const parts = unzipSync(document.save());
  const before = strFromU8(parts[part] ?? new Uint8Array()).replace('<sheetData/>', '<sheetData></sheetData>');
  const after = edit(before);
  if (after === before) throw new Error('Nothing was edited');
  return WorkbookDocument.open(zipSync({ ...parts, [part]: strToU8(after) }));
}
