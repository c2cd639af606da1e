import { vi } from '../locales/vi';
import { BrowserPage } from './browser-page';

const SAMPLE = 'assets/samples/an-hoa-thinh-2022.xlsx';

declare global {
  interface Window {
    /** The open workbook of the page: the pane's frame takes its stand-in Excel from here, tests read its counters. */
    browserPage: BrowserPage;
  }
}

// "?excelApi=1.7" shows how the pane meets an Excel of those years.
window.browserPage = new BrowserPage(vi.browserPage, new URL(window.location.href).searchParams.get('excelApi'));
void window.browserPage.openAddress(SAMPLE);
