import type { FocusEventHandler, RefCallback } from 'react';
import { useCallback, useEffect, useRef } from 'react';

interface KeptFocus {
  /** Of the place where the keyboard goes on; one place at a time is on screen. */
  readonly place: RefCallback<HTMLElement>;
  /** What the element around it all does on focus. */
  readonly remember: FocusEventHandler;
}

/**
 * A pressed button may be gone after the next rendering: the keyboard then goes on in the place that is there, also
 * where that place comes later. Nothing is focused that the officer did not leave, and never while the officer is in
 * the grid.
 */
export function useKeptFocus(): KeptFocus {
  const last = useRef<Element | null>(null);
  const current = useRef<HTMLElement | null>(null);
  const goOn = useCallback(() => {
    const lost = last.current?.isConnected === false && document.activeElement === document.body;
    if (lost && document.hasFocus()) current.current?.focus();
  }, []);
  useEffect(goOn);
  const place = useCallback(
    (element: HTMLElement | null) => {
      current.current = element;
      goOn();
    },
    [goOn],
  );
  const remember: FocusEventHandler = useCallback((event) => {
    last.current = event.target;
  }, []);
  return { place, remember };
}
