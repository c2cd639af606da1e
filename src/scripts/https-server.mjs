/**
 * Serves the built add-in to an Excel on this machine. Plain Node without packages, as everything that a door runs.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';

const LOOPBACK = '127.0.0.1';

const MEDIA_TYPES = {
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

/**
 * No Content-Security-Policy: each page brings its own, and a second one would keep Office.js out. No frame-ancestors
 * and no X-Frame-Options either: Excel on the web shows the pane in a frame of its own.
 */
const HEADERS = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };

/**
 * Serves the files of a folder, and nothing outside of it, on this machine only. Port 0 takes any free port.
 * Resolves with the server once it listens; rejects where the port is taken.
 * @param {string} folder
 * @param {number} port
 * @param {{ cert: Buffer | string, key: Buffer | string }} pair
 * @returns {Promise<import('node:https').Server>}
 */
export function serveOverHttps(folder, port, pair) {
  const server = createServer(pair, (request, response) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileOf(folder, request.url ?? '/') : null;
    const found = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
    if (file === null || !found?.isFile()) {
      response.writeHead(404, HEADERS).end();
      return;
    }
    const type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Content-Length': found.size });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', (cause) => response.destroy(cause))
        .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve(server));
  });
}

/** The file that an address stands for; null where it is outside the folder, hidden or malformed. */
function fileOf(folder, address) {
  let path;
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (path.includes('\0') || /(^|[/\\])\./.test(path)) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}
