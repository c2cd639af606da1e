import { createRoot } from 'react-dom/client';
import type { Opening, RibbonTools } from './ribbon/ribbon-commands';
import { associateRibbonCommands } from './ribbon/ribbon-commands';
import { sayInWindow } from './ribbon/say-in-window';
import { OfficeWorkbookHost } from '../hosts/office/office-workbook-host';
import { CoreBesidePane } from './threads/core-beside-pane';
import { startCoreWorker } from './threads/start-core-worker';
import { Pane } from './pane/pane';
import { PaneApp } from './screen/PaneApp';
import { failureOf } from './pane/failure';
import { describeFailure } from './screen/sentences';
import { vietnamese } from './words/vietnamese';
import { whenVisible } from './parts/when-visible';

/** The requirement set that Excel 2021 brings. */
const EXCEL_API = '1.9';

const opening = open();
if (typeof Office !== 'undefined') associateRibbonCommands(opening, { say: sayInWindow, reportFault });

/** Opens the pane; where that cannot be, the page shows why. Never rejects. */
async function open(): Promise<Opening> {
  try {
    const hindrance = await findHindrance();
    return hindrance === null ? { tools: openPane() } : hinderedBy(hindrance);
  } catch (fault) {
    reportFault(fault);
    return hinderedBy(describeFailure(failureOf(fault), vietnamese));
  }
}

function hinderedBy(hindrance: string): Opening {
  showNotice(hindrance);
  return { hindrance };
}

/** Why the pane cannot work here, in a sentence; null where it can. */
async function findHindrance(): Promise<string | null> {
  if (typeof Office === 'undefined') return vietnamese.pane.page.officeNotLoaded;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return vietnamese.pane.page.outsideExcel;
  const supported = Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API);
  return supported ? null : vietnamese.failures.workbook['excel-too-old']('');
}

function openPane(): RibbonTools {
  const workbook = new OfficeWorkbookHost();
  const core = new CoreBesidePane({ workbook, start: startCoreWorker, reportFault });
  const pane = new Pane(core, workbook, reportFault);
  whenVisible(() => {
    createRoot(elementById('pane')).render(
      <PaneApp pane={pane} words={vietnamese} readHostTheme={() => Office.context.officeTheme} />,
    );
    void pane.open();
  });
  return { pane, core, workbook, words: vietnamese, say: sayInWindow, reportFault };
}

/** The officer reads one sentence in the pane; the whole cause is for the developer. */
function reportFault(fault: unknown): void {
  console.error(fault);
}

function showNotice(text: string): void {
  const notice = elementById('notice');
  notice.textContent = text;
  notice.hidden = false;
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element ${id}`);
  return element;
}
