/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { RIBBON_COMMANDS } from '../../../src/taskpane/ribbon/ribbon-commands';
import { vi } from '../../../src/locales/vi';
import { breaches } from '../../support/manifest-grammar';
import { DEVELOPMENT_URL, hostedManifest } from '../../../src/scripts/hosted-manifest.cjs';

const MANIFEST = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'text/xml');

const all = (selector: string): Element[] => [...MANIFEST.querySelectorAll(selector)];
const named = (name: string): Element[] => [...MANIFEST.getElementsByTagName(name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resource = (id: string): Element | undefined => all('Resources *').find((element) => element.id === id);

describe('the manifest', () => {
  it('is well-formed', () => {
    expect(MANIFEST.querySelector('parsererror')).toBeNull();
    expect(MANIFEST.documentElement.nodeName).toBe('OfficeApp');
  });

  it('holds what the schemas of Microsoft let it hold, in their order', () => {
    expect(breaches(MANIFEST.documentElement)).toEqual([]);
  });

  it('has in each action what its kind wants, and no identifier of a pane beside the shared runtime', () => {
    const actions = named('Action').map((action) => [
      attribute(action, 'xsi:type'),
      ...[...action.children].map((child) => child.nodeName),
    ]);
    expect(actions).toEqual([
      ['ShowTaskpane', 'SourceLocation'],
      ...RIBBON_COMMANDS.map(() => ['ExecuteFunction', 'FunctionName']),
    ]);
  });

  it('draws each icon in the three sizes that must be there', () => {
    for (const icon of named('Icon')) {
      expect([...icon.children].map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
    }
  });

  it('calls no two tabs, groups and controls the same', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(named).map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names its own address and no other, on a port that npm start leaves alone', () => {
    const origins = new Set(
      all('[DefaultValue^="https:"]').map((element) => new URL(attribute(element, 'DefaultValue')).origin),
    );
    expect([...origins]).toEqual([DEVELOPMENT_URL]);
    expect(new URL(DEVELOPMENT_URL).port).not.toBe('3000');
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

describe('the manifest that the build writes', () => {
  const written = hostedManifest(readFileSync('manifest.xml', 'utf8'), {
    url: 'https://excel.example.vn/giam-ngheo',
    version: '2.3.14',
  });

  it('names the address that the add-in is hosted at, wherever one is named', () => {
    expect(written).not.toContain('localhost');
    expect(written).toContain('"https://excel.example.vn/giam-ngheo/taskpane.html"');
  });

  it('has the version of the package, as the four numbers that Excel compares', () => {
    expect(written).toContain('<Version>2.3.14.0</Version>');
  });

  it('keeps to the schemas', () => {
    expect(breaches(new DOMParser().parseFromString(written, 'text/xml').documentElement)).toEqual([]);
  });
});

describe('the grammar of manifests', () => {
  const broken = (from: string, to: string): string[] => {
    const text = readFileSync('manifest.xml', 'utf8');
    expect(text).toContain(from);
    return breaches(new DOMParser().parseFromString(text.replace(from, to), 'text/xml').documentElement);
  };

  it.each([
    ['an element in another place', '<Permissions>ReadWriteDocument</Permissions>', ''],
    [
      'an identifier of a pane',
      '<SourceLocation resid="Pane.Url" />',
      '<TaskpaneId>A</TaskpaneId><SourceLocation resid="Pane.Url" />',
    ],
    [
      'an address without https',
      'DefaultValue="https://localhost:3443/taskpane.html"',
      'DefaultValue="http://localhost:3443/taskpane.html"',
    ],
    ['a reference that is too long', 'resid="Group.Label"', `resid="${'x'.repeat(33)}"`],
    ['a label that is too long', 'DefaultValue="Chỉ tiêu thôn"', `DefaultValue="${'x'.repeat(126)}"`],
    ['an attribute that nobody knows', '<Runtime resid="Pane.Url"', '<Runtime life="short" resid="Pane.Url"'],
  ])('refuses %s', (_name, from, to) => {
    expect(broken(from, to)).not.toEqual([]);
  });
});

/** Width and height stand in the first chunk of a PNG. */
function sizeOfPng(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
