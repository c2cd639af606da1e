import type { BrowserPageWords } from '../locales/words/browser-page';
import { element } from './grid/element';

/** What is to become of changes before another file is opened. */
export type ReplaceAnswer = 'download' | 'discard' | 'cancel';

/** Asks what is to become of the changes of a file; Escape cancels. */
export function askBeforeReplacing(words: BrowserPageWords['replace'], fileName: string): Promise<ReplaceAnswer> {
  const answers = { download: words.download, discard: words.discard, cancel: words.cancel } as const;
  const question = element('p', { id: 'replace-question' }, words.question(fileName));
  const buttons = element('form', { class: 'answers', method: 'dialog' });
  for (const [value, name] of Object.entries(answers)) {
    buttons.append(element('button', { value, class: value === 'download' ? 'primary' : '' }, name));
  }
  const dialog = element('dialog', { class: 'question', 'aria-labelledby': 'replace-question' }, question, buttons);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'download' || dialog.returnValue === 'discard' ? dialog.returnValue : 'cancel');
    });
    dialog.showModal();
  });
}
