import { makePlaces } from '../../src/node/places/make-places.ts';

/* `npm run materials -- --places` but for its words, telling what it took. */

export type Measured = {
  readonly cpuSeconds: number;
  /** Seconds from the start of the process to the first row, the last row read, and the last sheet made. */
  readonly steps: readonly [started: number, read: number, made: number];
  /** The most memory that it held, as the system counts it. */
  readonly peakBytes: number;
};

type Run = {
  readonly table: string;
  readonly out: string;
  readonly format: string;
  readonly how: 'separate' | 'combine' | 'pack';
  readonly threads?: number;
};

const { table, out, format, how, threads }: Run = JSON.parse(process.argv[2] ?? '');
const reached = { started: 0, reading: 0, making: 0 };
await makePlaces({
  placesFile: table,
  outDir: out,
  contentDir: 'content',
  formats: [format],
  threads,
  combine: how === 'combine',
  pack: how === 'pack',
  progress(step) {
    reached.started ||= performance.now();
    reached[step] = performance.now();
  },
});
const { user, system } = process.cpuUsage();
const measured: Measured = {
  cpuSeconds: (user + system) / 1e6,
  steps: [reached.started / 1000, reached.reading / 1000, reached.making / 1000],
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measured));
