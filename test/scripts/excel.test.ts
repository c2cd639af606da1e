/** `npm run excel` up to the door of Excel, which no test machine has. */
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { selfMadeCertificate } from '../support/self-made-certificate';

const PROJECT = join(__dirname, '../..');
const PANE = join(PROJECT, 'src/taskpane');

/** Serves the page of the pane as `npm run excel` does, and prints the port. */
const SERVE = `
  import { serveOverHttps } from './src/scripts/https-server.mjs';
  const server = await serveOverHttps(process.env.FOLDER, 0, JSON.parse(process.env.PAIR));
  console.log(server.address().port);
`;

describe('the server of npm run excel', () => {
  const pair = selfMadeCertificate(new Date());
  let server: ChildProcess;
  let port = '';

  beforeAll(async () => {
    server = spawn(process.execPath, ['--input-type=module', '--eval', SERVE], {
      cwd: PROJECT,
      env: { ...process.env, FOLDER: PANE, PAIR: JSON.stringify(pair) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!server.stdout) throw new Error('The server has no output');
    for await (const line of createInterface(server.stdout)) {
      port = line;
      break;
    }
  });
  afterAll(() => server.kill());

  const ask = async (path: string): Promise<IncomingMessage> => {
    const request = get({ host: 'localhost', port, path, ca: pair.cert, family: 4 });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  };
  const bodyOf = async (response: IncomingMessage): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  };

  it('answers over https with the certificate that it is given', async () => {
    const response = await ask('/index.html?x=1');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(await bodyOf(response)).toBe(readFileSync(join(PANE, 'index.html'), 'utf8'));
  });

  it('leaves the policy to the page, which lets Office.js in and any Excel show it in a frame', async () => {
    const response = await ask('/index.html');
    expect(response.headers).not.toHaveProperty('content-security-policy');
    expect(response.headers).not.toHaveProperty('x-frame-options');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/u.exec(await bodyOf(response))?.[1];
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).not.toContain('frame-ancestors');
  });

  it.each(['/', '/nothing.html', '/../excel.mjs', '/%2e%2e/index.ts', '/ribbon', '/%'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path)).statusCode).toBe(404);
    },
  );
});

const onlyWithoutExcel = process.platform === 'win32' || process.platform === 'darwin' ? it.skip : it;

describe('where there is no Excel', () => {
  const run = (command: string) =>
    spawnSync(process.execPath, ['src/scripts/excel.mjs', command], { cwd: PROJECT, encoding: 'utf8' });

  onlyWithoutExcel('npm run excel says so in one sentence, before it installs or builds anything', () => {
    const { status, stdout, stderr } = run('start');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^There is no desktop Excel on this machine[^\n]+\n$/u);
  });

  it('a command that is not known is answered with those that are', () => {
    const { status, stderr } = run('begin');
    expect([status, stderr]).toEqual([2, 'There is no begin: start, stop or serve.\n']);
  });
});

test('the scripts of the package are the three ways to it', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(scripts).toMatchObject({
    excel: 'node src/scripts/excel.mjs start',
    'excel:stop': 'node src/scripts/excel.mjs stop',
  });
});
