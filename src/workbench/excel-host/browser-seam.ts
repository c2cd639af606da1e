import type { ExcelHost } from './excel-host';
import type { SeamWindow } from './install-seam';
import { installSeam } from './install-seam';

/** The page around the pane, which has opened a workbook before it loads the pane. */
interface WorkbenchWindow {
  readonly workbench?: { readonly excelHost: ExcelHost | null };
}

const page: WorkbenchWindow = window.parent;
const host = page.workbench?.excelHost;
if (!host) throw new Error('The page around the pane has no workbook open');
const pane: SeamWindow = window;
installSeam(pane, host);
