import { spawn } from 'node:child_process';

/** The program that opens an address in the person's own browser; null where nobody sits at a desktop. */
export function openerOf(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if (environment['CI'] || environment['BROWSER'] === 'none') return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['explorer.exe'];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/** Shows the address in the desktop's browser. Where that fails the printed address is enough, so `onFailure` may be quiet. */
export function openInDesktopBrowser(address: string, onFailure: (cause: Error) => void): void {
  const opener = openerOf(process.platform, process.env);
  if (!opener) return;
  const [program, ...options] = opener;
  spawn(program, [...options, address], { stdio: 'ignore', detached: true })
    .once('error', onFailure)
    .unref();
}
