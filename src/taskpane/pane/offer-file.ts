/** Long enough for any browser to have begun reading. */
const READING_MILLISECONDS = 60_000;

/**
 * Whether this Excel lets files be downloaded out of its pane. The web view of Excel for Mac ignores such links and does
 * not say so (OfficeDev/office-js#2700, by design, and #6468).
 */
export function letsFilesOut(): boolean {
  return typeof Office === 'undefined' || Office.context.platform !== Office.PlatformType.Mac;
}

/** Offers a file as a download, as a link to it would. To be asked only where this Excel lets files out. */
export function offerFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING_MILLISECONDS);
}
