import '@testing-library/jest-dom';
import './browser';
import { act, render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { SessionCore } from '../../src/taskpane/core/session-core';
import { vietnamese } from '../../src/taskpane/words/vietnamese';
import { Pane } from '../../src/taskpane/pane/pane';
import { PaneApp } from '../../src/taskpane/screen/PaneApp';
import { Desk } from './desk';

// A machine that is busy with other suites does not cut work short: nobody else waits for a turn.
jest.mock('../../src/taskpane/threads/yielding-to-browser', () => ({
  yieldingToBrowser: () => () => undefined,
  nextTurn: () => Promise.resolve(),
}));

/** The pane on screen beside a workbook, and the officer in front of it. */
export interface OpenPane {
  readonly officer: UserEvent;
  readonly desk: Desk;
  readonly pane: Pane;
  readonly faults: readonly unknown[];
}

/** Opens the pane beside this workbook, the sample of 2022 where none is given. */
export async function openPane(desk = Desk.withSample()): Promise<OpenPane> {
  const faults: unknown[] = [];
  const pane = new Pane(new SessionCore(desk), desk, (fault) => faults.push(fault));
  render(<PaneApp pane={pane} words={vietnamese} readHostTheme={() => undefined} />);
  await act(() => pane.open());
  return { officer: userEvent.setup(), desk, pane, faults };
}
