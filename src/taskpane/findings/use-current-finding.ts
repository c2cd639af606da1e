import { useEffect, useState } from 'react';
import type { NumberedFinding } from './numbered-findings';

/** The finding that the officer is at; another object each time it is gone to. */
export interface CurrentMark {
  readonly key: string;
  /** Whether the keyboard goes there, too. */
  readonly focus: boolean;
}

export interface CurrentFinding {
  readonly mark: CurrentMark | null;
  /** Among the findings shown, from 0; -1 where the officer is at none of them. */
  readonly position: number;
  readonly select: (one: NumberedFinding) => void;
  /** To the next or the previous one shown, after the last to the first. */
  readonly step: (by: 1 | -1) => void;
}

/**
 * Which of the findings shown the officer is at, and the way to its neighbours: F8 and Alt with an arrow from
 * anywhere in the pane.
 * @param onReach is told each finding that is gone to.
 */
export function useCurrentFinding(
  shown: readonly NumberedFinding[],
  onReach: (one: NumberedFinding) => void,
): CurrentFinding {
  const [mark, setMark] = useState<CurrentMark | null>(null);
  const position = shown.findIndex(({ key }) => key === mark?.key);
  const reach = (one: NumberedFinding, focus: boolean): void => {
    setMark({ key: one.key, focus });
    onReach(one);
  };
  const step = (by: 1 | -1, focus: boolean): void => {
    const first = by === 1 ? 0 : shown.length - 1;
    const next = shown[position < 0 ? first : (position + by + shown.length) % shown.length];
    if (next) reach(next, focus);
  };
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const by = stepOf(event);
      if (by === 0 || shown.length === 0) return;
      event.preventDefault();
      step(by, true);
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  });
  return { mark, position, select: (one) => reach(one, false), step: (by) => step(by, false) };
}

/** What a key asks for; 0 where it is for something else, such as opening a list with Alt and an arrow. */
function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey, target }: KeyboardEvent): 1 | -1 | 0 {
  if (ctrlKey || metaKey) return 0;
  if (key === 'F8' && !altKey) return shiftKey ? -1 : 1;
  const typing = target instanceof Element && target.matches('input, textarea, select, [role="combobox"]');
  if (!altKey || shiftKey || typing) return 0;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}
