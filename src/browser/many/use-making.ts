import { useRef, useState } from 'react';
import type { PlannedFile } from '../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../core/places/place-pdf.ts';
import { makeOnAllCores } from './pool.ts';
import type { Target } from './zip-parts.ts';

/** A run, how far it is and what became of it. */
export type Making = {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
  readonly failed?: string;
};
export type FinishedPart = { readonly name: string; readonly blob: Blob };

/** How often the page is told how far a run is. */
const TOLD_EVERY_MS = 200;

/** Makes the files of a list into a target, one run at a time. */
export function useMaking(files: readonly PlannedFile[], use: PdfFor) {
  const [making, setMaking] = useState<Making>();
  const [made, setMade] = useState<readonly FinishedPart[]>([]);
  const control = useRef<AbortController>(undefined);

  const start = async (target: Target) => {
    const own = new AbortController();
    control.current = own;
    const { signal } = own;
    const begun = performance.now();
    let done = 0;
    let told = 0;
    const tell = (state: Making['state'], failed?: string) => {
      told = performance.now();
      const seconds = (told - begun) / 1000;
      setMaking({ state, done, total: files.length, seconds, ...(failed !== undefined && { failed }) });
    };
    setMade([]);
    tell('running');
    try {
      for await (const piece of makeOnAllCores(files, use, signal)) {
        for (const each of piece) await target.add(each);
        done += piece.length;
        if (performance.now() - told > TOLD_EVERY_MS) tell('running');
        signal.throwIfAborted();
      }
      await target.end();
      tell('done');
    } catch (error) {
      if (signal.aborted) tell('cancelled');
      else tell('failed', error instanceof Error ? error.message : String(error));
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
