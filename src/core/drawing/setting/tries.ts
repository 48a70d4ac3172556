/**
 * Of some arrangements, from the one that is wished for most: the first that passes the strictest test that any passes, or
 * else the one of most `worth`, of equals the first. There must be one.
 */
export function bestOf<T>(
  tries: readonly T[],
  worth: (each: T) => number,
  ...tests: readonly ((each: T) => boolean)[]
): T {
  for (const passes of tests) {
    const first = tries.find(passes);
    if (first !== undefined) return first;
  }
  return tries.reduce((best, each) => (worth(each) > worth(best) ? each : best));
}

type Shrinking = { readonly most: number; readonly least: number; readonly by: number };

/** The first size with which something fits, from the most on and so many times as large each; the first that is not above the least if none does. */
export function shrunk({ most, least, by }: Shrinking, fits: (size: number) => boolean): number {
  let size = most;
  while (size > least && !fits(size)) size *= by;
  return size;
}
