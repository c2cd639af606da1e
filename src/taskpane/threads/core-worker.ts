import { serveCore } from './serve-core';

/** The thread of the core. */
serveCore(self);
