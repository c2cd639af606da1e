import type { FocusEventHandler, RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';

/**
 * A pressed button may be gone after the next rendering: the keyboard then goes on in the first place that is there.
 * Nothing is focused that the officer did not leave, and never while the officer is in the grid.
 * Returns what the element around it all does on focus.
 */
export function useKeptFocus(...places: readonly RefObject<HTMLElement | null>[]): FocusEventHandler {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const lost = last.current?.isConnected === false && document.activeElement === document.body;
    if (lost && document.hasFocus()) places.find((place) => place.current)?.current?.focus();
  });
  return useCallback((event) => {
    last.current = event.target;
  }, []);
}
