import type { PlainError } from './plain-error.ts';

/** What a thread is sent: the next workshop to open, or a job for the one that is open. */
export type Order = { readonly id: number } & (
  { readonly module: string; readonly setup: unknown } | { readonly job: unknown }
);

/** What a thread answers: to which order, and its result or why there is none. */
export type Reply = { readonly id: number } & (
  { readonly result: unknown } | { readonly failure: PlainError }
);
