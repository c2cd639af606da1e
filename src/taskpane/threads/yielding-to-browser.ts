/** Milliseconds that the pane works at a stretch: with what the browser does itself, a frame and no more. */
const TURN = 10;

/**
 * When work yields: undefined while its turn lasts, then what resolves once the web view has had its own, to show
 * what changed and to take what the officer pressed. The first turn begins now.
 */
export function yieldingToBrowser(): () => Promise<void> | undefined {
  let end = performance.now() + TURN;
  return () => {
    if (performance.now() < end) return undefined;
    return nextTurn().then(() => {
      end = performance.now() + TURN;
    });
  };
}

/** Resolves once the web view has had a turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
