import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom lacks.
Object.assign(globalThis, { TextDecoder, TextEncoder });

Element.prototype.scrollIntoView = () => undefined;

// At each query by role jsdom holds every element against every rule of the styles, which would take most of a suite's
// time. What is hidden from the officer is hidden by attributes; what the styles do is tested in a real browser.
Object.defineProperty(HTMLStyleElement.prototype, 'sheet', { get: () => ({ cssRules: [], insertRule: () => 0 }) });

/** The system's preference for dark, to be switched by a test. */
export const systemTheme = {
  dark: false,
  listeners: new Set<() => void>(),
  switchTo(dark: boolean): void {
    this.dark = dark;
    for (const listener of this.listeners) listener();
  },
};

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: systemTheme.dark && media.includes('dark'),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: (_type: string, listener: () => void) => systemTheme.listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => systemTheme.listeners.delete(listener),
  });
