import { readFileSync } from 'node:fs';
import { WorkbookDocument } from '../../../src/hosts/xlsx/document';
import type { ExcelHostOptions } from '../../../src/workbench/excel-host/excel-host';
import { ExcelHost } from '../../../src/workbench/excel-host/excel-host';
import { loadIronCalc } from '../../../src/workbench/excel-host/ironcalc-engine';
import type { OfficeRuntime } from '../../../src/workbench/excel-host/node-seam';
import { loadOfficeRuntime } from '../../../src/workbench/excel-host/node-seam';

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
export async function loadIronCalcInNode(): ReturnType<typeof loadIronCalc> {
  return await loadIronCalc(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));
}
