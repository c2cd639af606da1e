/** Long enough for any browser to have begun reading. */
const READING_MILLISECONDS = 60_000;

/** Offers a file as a download, as a link to it would. Some windows of Excel let nothing be downloaded, and do not say. */
export function offerFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING_MILLISECONDS);
}
