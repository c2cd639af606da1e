/**
 * Acts once the page has room on screen, at once where it has. Excels without shared runtime load this page
 * a second time, hidden and without size, to run the ribbon's commands: there it never acts.
 */
export function whenVisible(act: () => void): void {
  if (window.innerWidth > 0 && window.innerHeight > 0) act();
  else window.addEventListener('resize', () => whenVisible(act), { once: true });
}
