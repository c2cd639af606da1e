import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** This machine only: other computers of the network must not reach an officer's workbook page. */
const LOOPBACK = '127.0.0.1';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Nothing is loaded from or sent to anywhere but this server; Fluent UI and Office.js write style elements. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

/**
 * Serves the files of a folder, and nothing outside of it, on this machine only.
 * Port 0 takes any free port. Resolves once it listens; rejects where the port is taken.
 */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((cause: unknown) => {
      response.destroy(cause instanceof Error ? cause : new Error(String(cause)));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve(server));
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, { Allow: 'GET, HEAD' });
    return;
  }
  const file = await findFile(folder, request.url ?? '/');
  if (!file) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': MEDIA_TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}

async function findFile(folder: string, address: string): Promise<{ path: string; size: number } | null> {
  const path = fileOf(folder, address);
  const found = path === null ? undefined : await stat(path).catch(absent);
  return path !== null && found?.isFile() ? { path, size: found.size } : null;
}

/** The file that a request's address stands for; null where it is outside the folder, hidden or malformed. */
function fileOf(folder: string, address: string): string | null {
  const path = decodedPath(address);
  if (path === null || path.includes('\0') || /(^|[/\\])\./.test(path)) return null;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}

function decodedPath(address: string): string | null {
  try {
    return decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '/');
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}

function absent(cause: NodeJS.ErrnoException): undefined {
  if (cause.code !== 'ENOENT' && cause.code !== 'ENOTDIR' && cause.code !== 'ENAMETOOLONG') throw cause;
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...HEADERS, ...headers }).end();
}
