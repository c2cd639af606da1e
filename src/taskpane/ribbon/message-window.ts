import { pane } from '../../locales/vi/pane';

/** The sentence comes in the address and is shown as text, whatever it holds. */
function show(): void {
  const text = document.getElementById('text');
  const close = document.getElementById('close');
  if (!text || !close) throw new Error('The page has no element for the sentence');
  text.textContent = new URL(window.location.href).searchParams.get('text');
  close.textContent = pane.buttons.close;
  close.addEventListener('click', () => Office.context.ui.messageParent('{}'));
}

void Office.onReady().then(show);
