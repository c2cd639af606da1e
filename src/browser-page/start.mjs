/** `npm start`: prepares what is missing, then serves the browser page. */
import { prepare } from '../scripts/prepare.mjs';

prepare(['addin', 'browser-page', 'server'], (sentence) => process.stderr.write(`${sentence}\n`));
await import('../../dist/browser-page/server.cjs');
