import { vi } from '../locales/vi';
import { WorkbookFailure } from '../workbook/failure';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a file chooser offers. */
export const ACCEPTED_FILES = `.xlsx,${XLSX_TYPE}`;

/** A file's bytes. @throws WorkbookFailure 'file-unreadable' where the browser may not read it, as with a folder. */
export async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new WorkbookFailure('file-unreadable', file.name, { cause });
  }
}

/** The bytes behind an address of the page's own server. @throws Error where they cannot be had. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Hands the bytes to the browser's downloads under this name. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked at once, some browsers would find nothing to download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The sentence that tells a person what failed and what to do. */
export function sentenceOf(cause: unknown): string {
  if (cause instanceof WorkbookFailure) return vi.failures.workbook[cause.reason](cause.subject, cause.place);
  return vi.failures.unexpected(cause instanceof Error ? cause.message : String(cause));
}
