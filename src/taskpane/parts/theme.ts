import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** The part of Excel's theme that tells light from dark; absent in Excels that do not say. */
export type HostTheme = Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined;

const DARK_PREFERRED = '(prefers-color-scheme: dark)';
/** Half of the way from black to white, in the 0–255 of a colour channel. */
const MIDDLE_GREY = 127.5;

/** Excel's theme where it tells one, else what the system prefers. */
export function themeFor(hostTheme: HostTheme, systemPrefersDark: boolean): Theme {
  const background = hostTheme && luminance(hostTheme.bodyBackgroundColor);
  const dark = background === undefined ? systemPrefersDark : background < MIDDLE_GREY;
  return dark ? webDarkTheme : webLightTheme;
}

/** The perceived brightness of "#RRGGBB", 0 to 255, weighted as ITU-R BT.601 does; undefined where it is no such colour. */
function luminance(color: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((channel) => Number.parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The theme to render in. Asked again when the system switches, and when the officer returns to the pane from Excel's options. */
export function useTheme(readHostTheme: () => HostTheme): Theme {
  const read = (): Theme => themeFor(readHostTheme(), window.matchMedia(DARK_PREFERRED).matches);
  const [theme, setTheme] = useState(read);
  useEffect(() => {
    const update = (): void => setTheme(read());
    const system = window.matchMedia(DARK_PREFERRED);
    system.addEventListener('change', update);
    window.addEventListener('focus', update);
    return () => {
      system.removeEventListener('change', update);
      window.removeEventListener('focus', update);
    };
  });
  return theme;
}
