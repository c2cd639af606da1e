import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../src/browser-page/server/static-server';

let parent: string;
let server: Server;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'served-'));
  const folder = join(parent, 'site');
  mkdirSync(join(folder, 'inner'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  mkdirSync(join(parent, 'site-beside'));
  writeFileSync(join(parent, 'site-beside/page.html'), 'beside');
  writeFileSync(join(folder, 'index.html'), '<p>Trang đầu</p>');
  writeFileSync(join(folder, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'chỉ tiêu.xlsx'), 'PK');
  writeFileSync(join(folder, 'script.js'), '1');
  server = await serveFolder(folder, 0);
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

function port(): number {
  return (server.address() as AddressInfo).port;
}

/** `fetch` would tidy the path up before it is sent. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: IncomingMessage['headers']; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: port(), path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sent.on('error', reject).end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', '<p>Trang đầu</p>'],
  ['/index.html?version=2', 'text/html; charset=utf-8', '<p>Trang đầu</p>'],
  ['/script.js', 'text/javascript; charset=utf-8', '1'],
  [
    `/${encodeURIComponent('chỉ tiêu.xlsx')}`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'PK',
  ],
])('%s is served as %s', async (path, type, body) => {
  const answer = await ask(path);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers['content-type']).toBe(type);
  expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(body)));
});

test.each([
  '/../secret.txt',
  '/inner/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../site-beside/page.html',
  '/.hidden',
  '/inner',
  '/inner/',
  '/absent.html',
  '/index.html/more',
  '/%00',
  '/%zz',
  `/${'a'.repeat(5000)}`,
])('%s is not found', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: '' });
});

test('only reading is answered', async () => {
  const refused = await ask('/index.html', 'POST');
  expect(refused.status).toBe(405);
  expect(refused.headers.allow).toBe('GET, HEAD');
  expect(await ask('/index.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('every answer forbids what comes from elsewhere and is not kept', async () => {
  for (const path of ['/index.html', '/absent.html']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
  }
});

test('other computers cannot reach it', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test('a taken port is refused', async () => {
  await expect(serveFolder(parent, port())).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
