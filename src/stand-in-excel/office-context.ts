import { supportedSets } from './bridge';
import type { ExcelHost } from './excel-host';

const EXCEL_APP_TYPE = 1;
const EXCEL_MAJOR_VERSION = 16;
const EXCEL_VERSION = '16.0.14332.20000';
const LOCALE = 'vi-VN';

/** Tells Office.js which of its files to load: Excel for Windows, in Vietnamese. */
export const HOST_INFO = `Excel$Win32$16.01$${LOCALE}$$$$0`;

/** What Excel tells an add-in about itself when it opens, by the names that Office.js asks for. */
export interface ExcelContext {
  readonly GetAppType: () => number;
  readonly GetSolutionRef: () => string;
  readonly GetAppVersionMajor: () => number;
  readonly GetAppVersionMinor: () => number;
  readonly GetAppUILocale: () => string;
  readonly GetAppDataLocale: () => string;
  readonly GetDocUrl: () => string;
  readonly GetAppCapabilities: () => number;
  readonly GetActivationMode: () => number;
  readonly GetControlIntegrationLevel: () => number;
  readonly GetSolutionToken: () => string;
  readonly GetSupportedMatrix: () => string;
  readonly GetHostFullVersion: () => string;
  readonly GetSettings: () => SettingsStore;
  readonly GetOfficeThemeInfo: () => string;
}

/** The add-in's settings in the workbook; the arrays are filled in place. */
export interface SettingsStore {
  readonly Read: (keys: string[], values: string[]) => void;
  readonly Write: (keys: readonly string[], values: readonly string[]) => void;
}

/** The stand-in's account of itself. `isDark` says whether its window is dark now. */
export function excelContext(host: ExcelHost, isDark: () => boolean): ExcelContext {
  const settings = settingsStore();
  return {
    GetAppType: () => EXCEL_APP_TYPE,
    GetSolutionRef: () => 'commune-poverty-targets',
    GetAppVersionMajor: () => EXCEL_MAJOR_VERSION,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => LOCALE,
    GetAppDataLocale: () => LOCALE,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(supportedSets(host.options)),
    GetHostFullVersion: () => EXCEL_VERSION,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () => JSON.stringify(isDark() ? DARK_THEME : LIGHT_THEME),
  };
}

/** Colours as numbers, as Excel hands them over. */
const LIGHT_THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xf5f5f5,
  controlForegroundColor: 0x242424,
};
const DARK_THEME = {
  bodyBackgroundColor: 0x292929,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x1f1f1f,
  controlForegroundColor: 0xffffff,
};

/** Kept as long as the page: the add-in stores nothing here. */
function settingsStore(): SettingsStore {
  let stored: (readonly [string, string])[] = [];
  return {
    Read: (keys, values) => {
      for (const [key, value] of stored) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys, values) => {
      stored = keys.map((key, index) => [key, values[index] ?? '']);
    },
  };
}
