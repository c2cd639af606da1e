/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { vi } from '../../src/locales/vi';
import { openPane } from './open-pane';

const STOPPED = vi.failures.workbook.cancelled('');
const stopButton = () => screen.findByRole('button', { name: vi.pane.buttons.stop }, { timeout: 5000 });

describe('cancelling what takes long', () => {
  it('is offered after a while, and leaves the last verdict and the workbook as they were', async () => {
    const { officer, desk, faults } = await openPane();
    const verdict = screen.getByRole('status').textContent;
    let goOn: () => void = () => undefined;
    desk.delay = new Promise((resolve) => {
      goOn = resolve;
    });
    await officer.click(screen.getByRole('button', { name: vi.pane.buttons.check }));
    expect(screen.queryByRole('button', { name: vi.pane.buttons.stop })).not.toBeInTheDocument();
    await officer.click(await stopButton());
    act(goOn);
    expect(await screen.findByText(STOPPED)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(verdict);
    expect(desk.isUntouched()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('keeps the preview that was on screen', async () => {
    const { officer, desk, pane } = await openPane();
    await act(() => pane.recalculate());
    let goOn: () => void = () => undefined;
    desk.delay = new Promise((resolve) => {
      goOn = resolve;
    });
    await officer.click(await screen.findByRole('button', { name: vi.pane.buttons.apply }));
    await officer.click(await stopButton());
    act(goOn);
    await waitFor(() => expect(pane.state.get().phase.kind).toBe('preview'));
    expect(desk.isUntouched()).toBe(true);
  });

  it('works again afterwards', async () => {
    const { officer, desk, pane } = await openPane();
    act(() => pane.cancel());
    await officer.click(screen.getByRole('button', { name: vi.pane.buttons.check }));
    await act(() => Promise.resolve());
    expect(await desk.marks()).not.toEqual([]);
  });
});
