import type { ExcelHost, ExcelHostOptions } from './excel-host';
import { DEFAULT_EXCEL_API } from './excel-host';

/** The object through which Office.js and a native Excel exchange messages, by the name `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  /** Set by Office.js when it loads. */
  onMessageFromHost: (text: string) => void;
}

/** A bridge to the stand-in. A message that the stand-in cannot make sense of is reported, not lost. */
export function bridgeTo(host: ExcelHost, report: (failure: unknown) => void): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      host.handle(text).then((answer) => {
        bridge.onMessageFromHost(answer);
      }, report);
    },
    onMessageFromHost: () => undefined,
  };
  host.onMessage((text) => {
    bridge.onMessageFromHost(text);
  });
  return bridge;
}

/** The requirement sets that this Excel has, with their newest versions. */
export function supportedSets(options: ExcelHostOptions): Readonly<Record<string, string>> {
  return {
    ExcelApi: options.excelApi ?? DEFAULT_EXCEL_API,
    AddinCommands: '1.1',
    DialogApi: '1.1',
    SharedRuntime: '1.1',
    ...((options.delaysForCellEdit ?? true) ? { DelayForCellEdit: '1.1' } : {}),
  };
}

/** Whether this Excel has a requirement set in that version, as `Office.context.requirements` answers. */
export function isSetSupported(options: ExcelHostOptions, name: string, version = '1.1'): boolean {
  const supported = supportedSets(options)[name];
  return supported !== undefined && compareVersions(supported, version) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [left = [], right = []] = [one, other].map((version) => version.split('.').map(Number));
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}
