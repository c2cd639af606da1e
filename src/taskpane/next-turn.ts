/** Resolves once the web view has had a turn to show what changed and to take what the officer pressed. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
