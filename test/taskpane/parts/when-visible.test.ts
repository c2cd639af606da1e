/** @jest-environment jsdom */
import { whenVisible } from '../../../src/taskpane/parts/when-visible';

function resizeTo(width: number, height: number): void {
  Object.assign(window, { innerWidth: width, innerHeight: height });
  window.dispatchEvent(new Event('resize'));
}

describe('a page', () => {
  it('with room starts at once', () => {
    resizeTo(320, 768);
    const start = jest.fn();
    whenVisible(start);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('without room waits until it is shown, and starts once', () => {
    resizeTo(0, 0);
    const start = jest.fn();
    whenVisible(start);
    resizeTo(320, 0);
    expect(start).not.toHaveBeenCalled();
    resizeTo(320, 768);
    resizeTo(350, 768);
    expect(start).toHaveBeenCalledTimes(1);
  });
});
