/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3443/taskpane.html"}
 */
import { sayInWindow } from '../../../src/taskpane/ribbon/say-in-window';

type Handler = (event: { message?: string; error?: number }) => void;

/** Excel's side of a dialog: what it was asked to open, and what the person does with it. */
function excelThat(answer: (handlers: Map<string, Handler>) => void, refusal?: { code: number; message: string }) {
  const opened: string[] = [];
  const handlers = new Map<string, Handler>();
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => {
      handlers.set(type, handler);
      if (handlers.size === 2) answer(handlers);
    },
    close: () => undefined,
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Failed: 'failed', Succeeded: 'succeeded' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      context: {
        diagnostics: { host: 'Excel', platform: 'PC', version: '16.0' },
        ui: {
          displayDialogAsync: (url: string, _size: object, done: (result: object) => void) => {
            opened.push(url);
            done(refusal ? { status: 'failed', error: refusal } : { status: 'succeeded', value: dialog });
          },
        },
      },
    },
  });
  return opened;
}

describe('a sentence in a small window', () => {
  it('goes as text to the page beside the pane, and is over when the person closes it by its button', async () => {
    const opened = excelThat((handlers) => handlers.get('message')?.({ message: '{}' }));
    await sayInWindow('Gửi được. Có 2 điểm & “<b>”');
    const [url = ''] = opened;
    expect(new URL(url).pathname).toBe('/message.html');
    expect(new URL(url).searchParams.get('text')).toBe('Gửi được. Có 2 điểm & “<b>”');
  });

  it('is over when the person closes the window by its cross', async () => {
    excelThat((handlers) => handlers.get('event')?.({ error: 12006 }));
    await expect(sayInWindow('Gửi được.')).resolves.toBeUndefined();
  });

  it('rejects where the page could not be loaded', async () => {
    excelThat((handlers) => handlers.get('event')?.({ error: 12002 }));
    await expect(sayInWindow('Gửi được.')).rejects.toThrow();
  });

  it('rejects where Excel opens no window', async () => {
    excelThat(() => undefined, { code: 12007, message: 'A dialog is already open' });
    await expect(sayInWindow('Gửi được.')).rejects.toThrow('A dialog is already open');
  });
});
