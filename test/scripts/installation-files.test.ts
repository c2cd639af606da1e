/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { filledIn, installationPatterns, PLACEHOLDER_SHARE } from '../../src/scripts/installation-files.cjs';
import { withOwnOffice } from '../../src/scripts/own-office.cjs';

const OFFICE = { url: 'https://excel.example.vn/giam-ngheo', share: String.raw`\\may-chu\giam ngheo` };

const FILES = new Map(
  installationPatterns(OFFICE, false).map(({ from, to, transform }) => [to, transform(readFileSync(from))] as const),
);
const textOf = (file: string): string => {
  const content = FILES.get(file) ?? '';
  return Buffer.isBuffer(content) ? content.toString('utf16le') : content;
};
const pageOf = (file: string): Document => new DOMParser().parseFromString(textOf(file), 'text/html');

/** What of `dist/` the pages may point at beside the installation's own files. */
const BUILT_FILES = ['index.html', 'manifest.xml', 'taskpane.html'];

describe('the files for whoever installs the add-in', () => {
  it.each([...FILES.keys()])('%s has every blank filled in', (file) => {
    expect(textOf(file)).not.toMatch(/@[A-Z_]+@/u);
  });

  it.each(['cai-dat.html', 'may-nay.html'])('%s points only at files that are there', (page) => {
    const links = [...pageOf(page).querySelectorAll('a[href], script[src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      if (link.startsWith('#')) expect(pageOf(page).querySelector(link)).not.toBeNull();
      else expect([...FILES.keys(), ...BUILT_FILES]).toContain(link);
    }
  });

  it.each(['cai-dat.html', 'may-nay.html'])(
    '%s runs no script from within, and asks nobody but its server and Microsoft',
    (page) => {
      const policy = pageOf(page).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
      expect(policy).toMatch(/^default-src 'none'/u);
      expect(textOf(page)).not.toMatch(/<script>|\son\w+=/u);
    },
  );

  it('names each picture for who cannot see it', () => {
    const pictures = [...pageOf('cai-dat.html').querySelectorAll('svg')];
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures) {
      const title = picture.getAttribute('aria-labelledby') ?? '';
      expect(picture.querySelector(`title#${title}`)?.textContent).toBeTruthy();
    }
  });
});

describe('the file for the registry', () => {
  const bytes = FILES.get('install/giam-ngheo.reg');

  it('is UTF-16 with its mark, in lines of Windows, as Registry Editor wants it', () => {
    expect(Buffer.isBuffer(bytes) && bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
    expect(textOf('install/giam-ngheo.reg').slice(1)).toMatch(/^Windows Registry Editor Version 5\.00\r\n\r\n/u);
    expect(textOf('install/giam-ngheo.reg')).not.toMatch(/[^\r]\n/u);
  });

  it('has Excel of this account trust the folder, and asks for no administrator', () => {
    const [, key, id, folder, flags] =
      /\[(.+)\]\r\n"Id"="(.+)"\r\n"Url"="(.+)"\r\n"Flags"=dword:(\d+)/u.exec(textOf('install/giam-ngheo.reg')) ?? [];
    expect(key).toBe(
      String.raw`HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs` + `\\${id ?? ''}`,
    );
    expect(id).toMatch(/^\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}$/u);
    // A backslash of a registry file is written twice.
    expect(folder).toBe(String.raw`\\\\may-chu\\giam ngheo`);
    expect(flags).toBe('00000001');
  });

  it('says where to write the folder that nobody gave', () => {
    expect(filledIn('@SHOWN_SHARE@', { url: OFFICE.url })).toBe(PLACEHOLDER_SHARE);
  });

  it.each(['Z:\\giam-ngheo', 'https://may-chu/giam-ngheo', '\\\\may-chu'])(
    'takes no %s, which Excel would not trust',
    (share) => {
      expect(() => filledIn('', { url: OFFICE.url, share })).toThrow(/no network folder/u);
    },
  );
});

describe('the configurations of servers', () => {
  it.each(['server/nginx.conf', 'server/Caddyfile', 'server/web.config'])(
    '%s gives types and freshness, and adds no policy and no ban on frames',
    (file) => {
      const lines = textOf(file)
        .split('\n')
        .filter((line) => !/^\s*(?:#|<!--)/u.test(line) && !line.includes('<remove'));
      const text = lines.join('\n');
      expect(text).toContain('nosniff');
      expect(text).toMatch(/no-cache|DisableCache/u);
      expect(text).not.toMatch(/X-Frame-Options|Content-Security-Policy|frame-ancestors/u);
    },
  );

  it('are for the address that the add-in is built for', () => {
    expect(textOf('server/nginx.conf')).toContain('server_name excel.example.vn;');
    expect(textOf('server/nginx.conf')).toContain('location /giam-ngheo/ {');
    expect(textOf('server/Caddyfile')).toContain('handle_path /giam-ngheo/* {');
  });

  it('of IIS are well-formed', () => {
    const parsed = new DOMParser().parseFromString(textOf('server/web.config'), 'text/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
  });
});

describe('a page that brings Office.js along', () => {
  it.each(['src/taskpane/index.html', 'src/taskpane/ribbon/message-window.html', 'src/installation/may-nay.html'])(
    '%s asks nobody but its own server',
    (file) => {
      const page = withOwnOffice(readFileSync(file, 'utf8'));
      expect(page).toContain('office/office.js');
      expect(page).not.toContain('microsoft.com/');
      expect(page).toMatch(/script-src 'self';/u);
    },
  );

  it('has the Office.js of the packages to bring', () => {
    expect(existsSync('node_modules/@microsoft/office-js/dist/excel-mac-16.00.js')).toBe(true);
  });
});
