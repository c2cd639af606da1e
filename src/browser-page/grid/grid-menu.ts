import type { MenuWords } from '../../locales/words/browser-page';
import type { KeyCommand } from '../selecting/key-command';
import type { MenuItem } from './context-menu';

/** What the menu over the cells sets going. */
export interface MenuActions {
  readonly command: (command: KeyCommand) => void;
  readonly copy: (isCut: boolean) => void;
  readonly paste: () => void;
  readonly find: () => void;
}

/** What the menu over the cells offers. */
export function gridMenu(words: MenuWords, { command, copy, paste, find }: MenuActions): (MenuItem | null)[] {
  return [
    { name: words.cut, keys: 'Ctrl+X', run: () => copy(true) },
    { name: words.copy, keys: 'Ctrl+C', run: () => copy(false) },
    { name: words.paste, keys: 'Ctrl+V', run: paste },
    null,
    { name: words.insertRows, keys: 'Ctrl++', run: () => command({ kind: 'insert-rows' }) },
    { name: words.deleteRows, keys: 'Ctrl+-', run: () => command({ kind: 'delete-rows' }) },
    { name: words.clear, keys: 'Delete', run: () => command({ kind: 'clear' }) },
    null,
    { name: words.find, keys: 'Ctrl+F', run: find },
  ];
}
