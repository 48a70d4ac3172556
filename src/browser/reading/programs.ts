/** A browser that does not tell when it has painted is not waited for longer. */
const LATEST_MS = 1000;

/**
 * Begins the page's own program, if it has one, once the page is seen: on a slow line its files would keep the letters
 * and pictures waiting that everybody came for. The build writes a program's address down as `data-program`.
 */
export async function beginPrograms(): Promise<void> {
  const programs = document.querySelectorAll<HTMLElement>('[data-program]');
  if (programs.length === 0) return;
  await seen();
  for (const { dataset } of programs) void import(/* @vite-ignore */ dataset['program'] ?? '');
}

/** Resolves when the page has been painted; in a tab that nobody looks at, nothing ever is. */
const seen = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : LATEST_MS);
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
