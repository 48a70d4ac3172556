/** One way to do a job. `run` does it `jobs` times (default: once); `round` tells runs apart. */
export type Contestant = {
  readonly name: string;
  readonly jobs?: number;
  readonly run: (round: number) => Promise<unknown>;
};
export type Result = { readonly name: string; readonly medianMs: number };

/** Median times of a job over `rounds` after a warm-up, taken in turns so that a busy machine slows all alike. */
export async function measure(contestants: readonly Contestant[], rounds: number): Promise<Result[]> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (const { run } of contestants) await run(-1);
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, jobs = 1, run } of contestants) {
      const start = performance.now();
      await run(round);
      times.get(name)?.push((performance.now() - start) / jobs);
    }
  }
  return contestants.map(({ name }) => ({ name, medianMs: median(times.get(name) ?? []) }));
}

/** The middle one, or half way between the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** A table of times, jobs a second and how many times as fast as the last contestant each is. */
export function formatResults(title: string, results: readonly Result[]): string {
  const last = results.at(-1)?.medianMs ?? 0;
  const rows = results.map(({ name, medianMs }) =>
    [
      name.padEnd(48),
      `${medianMs.toFixed(medianMs < 10 ? 2 : 1)} ms`.padStart(12),
      `${(1000 / medianMs).toFixed(1)}/s`.padStart(12),
      `${(last / medianMs).toFixed(1)}×`.padStart(9),
    ].join(''),
  );
  return [title, ...rows].join('\n');
}
