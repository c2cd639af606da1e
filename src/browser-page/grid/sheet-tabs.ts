import type { SheetEntry } from '../../hosts/xlsx/document-types';
import type { SheetId } from '../../sheet/cell';
import { element } from './element';

/** The tabs under the grid: one for every sheet that is not hidden. */
export class SheetTabs {
  readonly element: HTMLElement;

  constructor(
    label: string,
    private readonly onChosen: (sheet: SheetId) => void,
  ) {
    this.element = element('div', { class: 'sheet-tabs', role: 'tablist', 'aria-label': label });
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Puts the focus on the tab in front. */
  focus(): void {
    this.element.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  show(sheets: readonly SheetEntry[], active: SheetId): void {
    const focused = this.element.contains(document.activeElement);
    this.element.replaceChildren(
      ...sheets.filter(({ visibility }) => visibility === 'visible').map((sheet) => this.#tab(sheet, active)),
    );
    if (focused) this.focus();
  }

  #tab({ id, name }: SheetEntry, active: SheetId): HTMLElement {
    const selected = id === active;
    const tab = element(
      'button',
      { type: 'button', role: 'tab', 'aria-selected': selected ? 'true' : 'false', tabindex: selected ? 0 : -1 },
      name,
    );
    tab.addEventListener('click', () => this.onChosen(id));
    return tab;
  }

  #onKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
    const step = steps[event.key];
    if (step === undefined) return;
    const tabs = [...this.element.querySelectorAll<HTMLElement>('[role="tab"]')];
    const current = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
    tabs[(current + step + tabs.length) % tabs.length]?.click();
    event.preventDefault();
  }
}
