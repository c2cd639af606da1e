/** Room for a few sentences, in pixels. */
const WIDTH = 420;
const HEIGHT = 220;
/** What Excel reports when a person closes the window by its own cross. */
const CLOSED_BY_PERSON = 12006;

/**
 * Shows a sentence in a small window of Excel, until it is closed.
 * Rejects with a `DialogError` where Excel opens no window.
 */
export async function sayInWindow(sentence: string): Promise<void> {
  const { Dialog } = await import('@microsoft/office-js-helpers');
  const page = new URL('message.html', window.location.href);
  page.searchParams.set('text', sentence);
  try {
    await new Dialog(page.href, WIDTH, HEIGHT).result;
  } catch (fault) {
    if (codeOf(fault) !== CLOSED_BY_PERSON) throw fault;
  }
}

/** `DialogError` is compiled to where `instanceof` fails; Excel's code stands in its `innerError`. */
function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'innerError' in fault ? fault.innerError : undefined;
}
