import type { ExcelHost } from './excel-host';
import type { SeamWindow } from './install-seam';
import { installSeam } from './install-seam';

/** The page around the pane, which has opened a workbook before it loads the pane. */
interface BrowserPageWindow {
  readonly browserPage?: { readonly excelHost: ExcelHost | null };
}

const page: BrowserPageWindow = window.parent;
const host = page.browserPage?.excelHost;
if (!host) throw new Error('The page around the pane has no workbook open');
const pane: SeamWindow = window;
installSeam(pane, host);
