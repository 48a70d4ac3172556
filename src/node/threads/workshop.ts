/** How jobs of one kind are done: what a module exports as `open`, called once in each thread. */
export type Open<Setup, Job, Result> = (setup: Setup) => Promise<(job: Job) => Promise<Result>>;

/** Where jobs of one kind are done. */
export type Workshop<Setup> = {
  /** Absolute URL of a module that exports `open`. */
  readonly module: string;
  /** Plain data. */
  readonly setup: Setup;
};
