/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, renderHook } from '@testing-library/react';
import { themeFor, useTheme } from '../../../src/taskpane/parts/theme';
import { systemTheme } from '../browser';

describe('the theme', () => {
  it.each([
    ['white Excel', '#FFFFFF', true, webLightTheme],
    ['colourful Excel', '#E6E6E6', true, webLightTheme],
    ['dark grey Excel', '#666666', false, webDarkTheme],
    ['black Excel', '#262626', false, webDarkTheme],
    ['a colour without its sign', '262626', false, webDarkTheme],
    ['a colour that is none, on a dark system', 'black', true, webDarkTheme],
    ['a colour that is none, on a light system', '', false, webLightTheme],
  ])('follows %s', (_name, bodyBackgroundColor, systemPrefersDark, theme) => {
    expect(themeFor({ bodyBackgroundColor }, systemPrefersDark)).toBe(theme);
  });

  it('follows the system where Excel does not tell', () => {
    const { result } = renderHook(() => useTheme(() => undefined));
    expect(result.current).toBe(webLightTheme);
    act(() => systemTheme.switchTo(true));
    expect(result.current).toBe(webDarkTheme);
    act(() => systemTheme.switchTo(false));
    expect(result.current).toBe(webLightTheme);
  });

  it('asks Excel again when the officer comes back from its options', () => {
    let bodyBackgroundColor = '#FFFFFF';
    const { result } = renderHook(() => useTheme(() => ({ bodyBackgroundColor })));
    bodyBackgroundColor = '#262626';
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(result.current).toBe(webDarkTheme);
  });
});
