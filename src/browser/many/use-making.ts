import { useRef, useState } from 'react';

/** A run, how far it is and what became of it. */
export type Making = {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
  /** What was counted. */
  readonly unit: 'files' | 'places';
  readonly failed?: string;
};
export type FinishedPart = { readonly name: string; readonly blob: Blob };

/** What a run does: it tells how far it is and stops once `signal` is aborted. */
export type Run = {
  readonly unit: Making['unit'];
  readonly total: number;
  readonly work: (tell: (done: number) => void, signal: AbortSignal) => Promise<void>;
};

/** How often the page is told how far a run is. */
const TOLD_EVERY_MS = 200;

/** One run at a time. */
export function useMaking() {
  const [making, setMaking] = useState<Making>();
  const [made, setMade] = useState<readonly FinishedPart[]>([]);
  const control = useRef<AbortController>(undefined);
  const last = useRef<Promise<void>>(undefined);

  const start = async ({ unit, total, work }: Run) => {
    // one that was stopped may still be writing its last file
    await last.current;
    const own = new AbortController();
    control.current = own;
    const { signal } = own;
    const begun = performance.now();
    let count = 0;
    let told = 0;
    const tell = (state: Making['state'], failed?: string) => {
      told = performance.now();
      const seconds = (told - begun) / 1000;
      setMaking({ state, done: count, total, seconds, unit, ...(failed !== undefined && { failed }) });
    };
    setMade([]);
    tell('running');
    signal.addEventListener('abort', () => tell('cancelled'), { once: true });
    const running = work((done) => {
      count = done;
      if (!signal.aborted && performance.now() - told > TOLD_EVERY_MS) tell('running');
    }, signal);
    last.current = running.catch(() => undefined);
    try {
      await running;
      signal.throwIfAborted();
      tell('done');
    } catch (error) {
      if (!signal.aborted) tell('failed', error instanceof Error ? error.message : String(error));
    }
  };
  return {
    making,
    made,
    start,
    cancel: () => control.current?.abort(),
    keep: (name: string, blob: Blob) => setMade((before) => [...before, { name, blob }]),
  };
}
