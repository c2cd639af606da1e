import type { NativeBridge } from './bridge';
import { bridgeTo } from './bridge';
import type { ExcelHost } from './excel-host';
import type { ExcelContext } from './office-context';
import { HOST_INFO, excelContext } from './office-context';

type Answered = (errorCode: number) => void;
const SUCCESS = 0;

/** What Office.js calls besides the bridge, under `window.external`. */
export interface NativeExcel {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => ExcelContext;
  readonly Execute: (id: number, parameters: unknown, callback: Answered) => void;
  readonly RegisterEvent: (id: number, target: string, handler: unknown, callback: Answered) => void;
  readonly UnregisterEvent: (id: number, target: string, callback: Answered) => void;
}

/** A window before Office.js has loaded in it. */
export interface SeamWindow {
  _richApiNativeBridge?: NativeBridge;
  readonly matchMedia: (query: string) => { readonly matches: boolean };
  readonly reportError: (failure: unknown) => void;
}

/** Puts the stand-in where the Office.js that loads next in this window looks for its Excel. */
export function installSeam(target: SeamWindow, host: ExcelHost): void {
  target._richApiNativeBridge = bridgeTo(host, (failure) => {
    target.reportError(failure);
  });
  const isDark = (): boolean => target.matchMedia('(prefers-color-scheme: dark)').matches;
  const context = excelContext(host, isDark);
  const external: NativeExcel = {
    GetHostInfo: () => HOST_INFO,
    GetContext: () => context,
    Execute: (_id, _parameters, callback) => {
      callback(SUCCESS);
    },
    RegisterEvent: (_id, _target, _handler, callback) => {
      callback(SUCCESS);
    },
    UnregisterEvent: (_id, _target, callback) => {
      callback(SUCCESS);
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true });
}
