import type { WorkerClient } from './client.ts';

/** Nobody is there to ask while a page is written. */
export const nobody: WorkerClient = { ask: () => new Promise(() => undefined), end: () => undefined };
