/** Lets the pane believe that it stands in an Excel for Mac, until `Office` is deleted again. */
export function onMac(): void {
  Object.assign(globalThis, { Office: { context: { platform: 'Mac' }, PlatformType: { Mac: 'Mac' } } });
}
