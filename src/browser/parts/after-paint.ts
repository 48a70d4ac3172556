/** In a tab that nobody looks at, nothing is painted. */
const UNSEEN_MS = 150;

/** Resolves behind the next frame: what a page shows already is seen before its program asks for the network and the processor. */
export const painted = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
