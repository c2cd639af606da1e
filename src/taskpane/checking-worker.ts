import { check } from '../app/check';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** The thread that checks large readings: each comes with the port on which its report is awaited. */
addEventListener('message', ({ data, ports }: MessageEvent<WorkbookSnapshot>) => {
  ports[0]?.postMessage(check(data));
});
