import { vi } from '../locales/vi';
import { Workbench } from './workbench';

const SAMPLE = 'assets/samples/an-hoa-thinh-2022.xlsx';

declare global {
  interface Window {
    /** The open workbook of the page: the pane's frame takes its stand-in Excel from here, tests read its counters. */
    workbench: Workbench;
  }
}

// "?excelApi=1.7" shows how the pane meets an Excel of those years.
window.workbench = new Workbench(vi.workbench, new URL(window.location.href).searchParams.get('excelApi'));
void window.workbench.openAddress(SAMPLE);
