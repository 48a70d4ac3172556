import { afterAll } from 'vitest';
import { cpuSeconds } from './cpu-time.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Processor time of a file of tests, the reading of its modules included. */
    cpuSeconds?: number;
  }
}

const counted = globalThis as { countedCpuSeconds?: number };

// declared before the file's own, and so called after them
// biome-ignore lint/correctness/noEmptyPattern: vitest takes any other first parameter for fixtures
afterAll(({}, suite) => {
  const now = cpuSeconds();
  suite.meta.cpuSeconds = now - (counted.countedCpuSeconds ?? 0);
  counted.countedCpuSeconds = now;
});
