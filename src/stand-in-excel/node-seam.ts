import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext, Script } from 'node:vm';
import { bridgeTo, isSetSupported } from './bridge';
import type { ExcelHost } from './excel-host';

/** The production Office.js as it stands in a window, talking to the stand-in. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Office.js for Excel on Windows, as the npm package has it. */
const RUNTIME_FILE = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
/** Compiled once: it is long, and tests open many. */
let runtime: Script | null = null;

/**
 * Loads the unmodified Office.js in a context of its own, with the stand-in behind it.
 * @param report told of messages that the stand-in could not answer
 */
export function loadOfficeRuntime(host: ExcelHost, report: (failure: unknown) => void): OfficeRuntime {
  runtime ??= new Script(readFileSync(RUNTIME_FILE, 'utf8'), { filename: RUNTIME_FILE });
  const context = createContext({ ...bareWindow(), _richApiNativeBridge: bridgeTo(host, report) });
  runInContext('window = globalThis; self = globalThis;', context);
  runtime.runInContext(context);
  const loaded = context as unknown as LoadedWindow;
  const requirements: Requirements = {
    isSetSupported: (name, version) => isSetSupported(host.options, name, version),
  };
  loaded.OSF._OfficeAppFactory = { getContext: () => ({ requirements }) };
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return loaded;
}

/**
 * What Office.js leaves in its window. The factory is put there by the loader that a page would have run before;
 * the check makes Office.js itself refuse what an older Excel has not, as its files for Mac and iPad do.
 */
interface LoadedWindow extends OfficeRuntime {
  readonly OfficeExtension: typeof OfficeExtension & { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  readonly OSF: { _OfficeAppFactory?: { readonly getContext: () => { readonly requirements: Requirements } } };
}

interface Requirements {
  readonly isSetSupported: (name: string, version?: string) => boolean;
}

/** As much of a browser's window as Office.js asks for while it loads. */
function bareWindow(): Record<string, unknown> {
  const ignore = (): undefined => undefined;
  return {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, URL, performance, console },
    location: new URL('https://localhost/'),
    navigator: { userAgent: 'Node', platform: 'Node' },
    addEventListener: ignore,
    removeEventListener: ignore,
    document: {
      URL: 'https://localhost/',
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: ignore, style: {} }),
      addEventListener: ignore,
    },
  };
}
