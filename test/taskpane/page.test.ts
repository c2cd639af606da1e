/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { vi } from '../../src/locales/vi';

const PAGE = readFileSync('src/taskpane/index.html', 'utf8');
const CHECK = readFileSync('src/taskpane/old-web-view.js', 'utf8');

const openPage = (): Document => new DOMParser().parseFromString(PAGE, 'text/html');

/** The page's notice, after its check ran in a web view whose arrays and texts have these methods. */
function noticeIn(methods: {
  readonly array: readonly string[];
  readonly text: readonly string[];
}): HTMLElement | null {
  const page = openPage();
  const having = (names: readonly string[]) => ({
    prototype: Object.fromEntries(names.map((name) => [name, () => 0])),
  });
  runInNewContext(CHECK, { Array: having(methods.array), String: having(methods.text), document: page });
  page.dispatchEvent(new Event('DOMContentLoaded'));
  return page.getElementById('notice');
}

const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

describe('the page of the pane', () => {
  it('says what to do in a web view that cannot run the pane, in the words of the dictionary', () => {
    const notice = noticeIn({ array: ['map'], text: ['trim'] });
    expect(notice?.hidden).toBe(false);
    expect(oneLine(notice?.textContent)).toBe(vi.notices.oldWebView);
  });

  it('says nothing in a web view that can', () => {
    expect(noticeIn({ array: ['at'], text: ['replaceAll'] })?.hidden).toBe(true);
  });

  it('checks in a language that the oldest web view understands', () => {
    expect(CHECK).not.toMatch(/=>|`|\b(?:let|const|class|async)\b/u);
  });

  it('is called what the pane is called', () => {
    expect(openPage().title).toBe(vi.pane.title);
  });

  it('lets no figure out and no foreign script in', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(PAGE)?.[1] ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('connect-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(PAGE).not.toMatch(/<script>|\son\w+=/u);
  });
});
