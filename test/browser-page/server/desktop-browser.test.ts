import { openerOf } from '../../../src/browser-page/server/desktop-browser';

test.each([
  ['linux', {}, null],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', { DISPLAY: ':0', CI: 'true' }, null],
  ['linux', { DISPLAY: ':0', BROWSER: 'none' }, null],
  ['darwin', {}, ['open']],
  ['win32', {}, ['explorer.exe']],
  ['win32', { CI: '1' }, null],
] as const)('on %s with %j the address is opened by %j', (platform, environment, opener) => {
  expect(openerOf(platform, environment)).toEqual(opener);
});
