/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { RIBBON_COMMANDS } from '../../../src/taskpane/ribbon/ribbon-commands';
import { vi } from '../../../src/locales/vi';

const MANIFEST = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'text/xml');

/** The order in which Microsoft's schemas want the children of an element; what is not listed may come in any. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label', 'InsertBefore', 'InsertAfter'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const all = (selector: string): Element[] => [...MANIFEST.querySelectorAll(selector)];
const named = (name: string): Element[] => [...MANIFEST.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resource = (id: string): Element | undefined => all('Resources *').find((element) => element.id === id);

describe('the manifest', () => {
  it('is well-formed', () => {
    expect(MANIFEST.querySelector('parsererror')).toBeNull();
    expect(MANIFEST.documentElement.nodeName).toBe('OfficeApp');
  });

  it.each(Object.entries(ORDER))('has the children of %s in the order of the schema', (name, order) => {
    expect(named(name).length).toBeGreaterThan(0);
    for (const element of named(name)) {
      const places = [...element.children].map((child) => order.indexOf(child.nodeName));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it('has its runtime before the form factor', () => {
    expect([...(all('VersionOverrides Host')[0]?.children ?? [])].map((child) => child.nodeName)).toEqual([
      'Runtimes',
      'DesktopFormFactor',
    ]);
  });

  it('shares one runtime between pane and ribbon', () => {
    const pages = [named('Runtime')[0], named('FunctionFile')[0], all('Action SourceLocation')[0]];
    expect(pages.map((element) => element?.getAttribute('resid'))).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url']);
    expect(named('Runtime')[0]?.getAttribute('lifetime')).toBe('long');
  });

  it('asks for the Excel that the pane asks for', () => {
    const requirement = all('Requirements Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(requirement).toEqual([['ExcelApi', '1.9']]);
  });

  it('refers only to resources it has, by ids short enough, and has none that nobody uses', () => {
    const used = new Set(all('[resid]').map((element) => attribute(element, 'resid')));
    const declared = all('Resources [id]').map((element) => element.id);
    expect(new Set(declared).size).toBe(declared.length);
    expect([...used].sort()).toEqual([...declared].sort());
    expect(declared.filter((id) => id.length > 32)).toEqual([]);
  });

  it('speaks Vietnamese first and English to English Excels, within the lengths that Excel shows', () => {
    expect(named('DefaultLocale')[0]?.textContent).toBe('vi-VN');
    const limits = [
      ...[...named('DisplayName'), ...named('bt:ShortStrings').flatMap((list) => [...list.children])].map(
        (element) => [element, 125] as const,
      ),
      ...[named('Description')[0], ...named('bt:LongStrings').flatMap((list) => [...list.children])].map(
        (element) => [element, 250] as const,
      ),
    ];
    expect(limits.length).toBeGreaterThan(10);
    for (const [element, limit] of limits) {
      const english = [...(element?.children ?? [])].find((child) => attribute(child, 'Locale') === 'en-US');
      for (const text of [element?.getAttribute('DefaultValue'), english?.getAttribute('Value')]) {
        expect(text).toBeTruthy();
        expect(text?.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('names on the ribbon exactly the commands that answer', () => {
    expect(named('FunctionName').map((element) => element.textContent)).toEqual([...RIBBON_COMMANDS]);
  });

  it('calls the buttons of the ribbon what the pane calls its own', () => {
    const { check, recalculate, summarize, clearMarks } = vi.pane.buttons;
    const labels = ['Check', 'Recalculate', 'Summarize', 'ClearMarks'].map((id) =>
      resource(`${id}.Label`)?.getAttribute('DefaultValue'),
    );
    expect(labels).toEqual([check, recalculate, summarize, clearMarks]);
    expect(vi.pane.ribbon.openPane('')).toContain(resource('Pane.Label')?.getAttribute('DefaultValue'));
    expect(vi.pane.ribbon.openPane('')).toContain(resource('Tab.Label')?.getAttribute('DefaultValue'));
  });

  it('has every icon, drawn in the size it is asked for', () => {
    const icons = all('[size]').map((image) => ({
      file: attribute(resource(attribute(image, 'resid')) ?? image, 'DefaultValue').replace(/^https:\/\/[^/]+\//u, ''),
      size: Number(image.getAttribute('size')),
    }));
    expect(icons.length).toBe(18);
    for (const { file, size } of icons)
      expect({ file, ...sizeOfPng(file) }).toEqual({ file, width: size, height: size });
    expect(sizeOfPng('assets/icons/product-64.png')).toEqual({ width: 64, height: 64 });
    expect(sizeOfPng('assets/icons/product-128.png')).toEqual({ width: 128, height: 128 });
  });

  it('has its support page', () => {
    expect(attribute(named('SupportUrl')[0] ?? MANIFEST.documentElement, 'DefaultValue')).toMatch(
      /\/assets\/support\.html$/u,
    );
    expect(existsSync('assets/support.html')).toBe(true);
  });
});

/** Width and height stand in the first chunk of a PNG. */
function sizeOfPng(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
