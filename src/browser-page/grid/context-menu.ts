import { element } from './element';

/** One thing that the menu of the right mouse button offers; null is a line between two groups. */
export interface MenuItem {
  readonly name: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}

/** The menu of the right mouse button, also available by keys. */
export class ContextMenu {
  readonly element: HTMLElement;

  constructor(
    label: string,
    items: readonly (MenuItem | null)[],
    private readonly onClosed: () => void,
  ) {
    this.element = element('div', { class: 'context-menu', role: 'menu', 'aria-label': label });
    this.element.hidden = true;
    this.element.append(
      ...items.map((item) => (item ? this.#itemElement(item) : element('hr', { role: 'separator' }))),
    );
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    this.element.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.element.contains(event.relatedTarget))) this.#hide();
    });
  }

  /** Opens at a point of the window, as near as it fits. */
  open(clientX: number, clientY: number): void {
    this.element.hidden = false;
    const { offsetWidth, offsetHeight, style } = this.element;
    style.left = `${Math.max(0, Math.min(clientX, window.innerWidth - offsetWidth - 4))}px`;
    style.top = `${Math.max(0, Math.min(clientY, window.innerHeight - offsetHeight - 4))}px`;
    this.#buttons()[0]?.focus();
  }

  #itemElement({ name, keys, run }: MenuItem): HTMLElement {
    const button = element('button', { type: 'button', role: 'menuitem', tabindex: -1 }, element('span', {}, name));
    if (keys !== undefined) {
      button.append(element('kbd', {}, keys));
      button.setAttribute('aria-keyshortcuts', keys.replace('Ctrl', 'Control'));
    }
    button.addEventListener('click', () => {
      this.#hide();
      this.onClosed();
      run();
    });
    return button;
  }

  #onKey(event: KeyboardEvent): void {
    const buttons = this.#buttons();
    const current = buttons.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    event.stopPropagation();
    const next = steps[event.key];
    if (next !== undefined) buttons[(next + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.#hide();
      this.onClosed();
    } else return;
    event.preventDefault();
  }

  #hide(): void {
    this.element.hidden = true;
  }

  #buttons(): HTMLElement[] {
    return [...this.element.querySelectorAll('button')];
  }
}
