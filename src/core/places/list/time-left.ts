/** How fast a run is, from so much of it. Nothing is said before it can be known. */
export type Pace = { readonly perSecond: number; readonly secondsLeft: number };

/** Shorter, and the time for loading fonts is taken for slowness. */
const MIN_SECONDS = 0.5;

export function paceOf(done: number, total: number, seconds: number): Pace | undefined {
  if (done === 0 || seconds < MIN_SECONDS) return undefined;
  const perSecond = done / seconds;
  return { perSecond, secondsLeft: Math.ceil((total - done) / perSecond) };
}
