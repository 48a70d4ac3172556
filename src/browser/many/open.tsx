/** @jsxImportSource react */
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { ManyInput } from '../../core/places/designs.ts';
import { workerOnDemand } from '../worker/client.ts';
import { firstList } from './first-list.ts';
import { Many } from './Many.tsx';

/** Brings the page of many places to life, as `manyMarkup` wrote it, for the sheets that there are. */
export function openMany(root: HTMLElement, input: ManyInput): void {
  const first = firstList(input);
  if (!first) return;
  // in small steps, between which whoever taps is heard
  startTransition(() => {
    hydrateRoot(root, <Many {...{ input, ...first, worker: workerOnDemand() }} />);
  });
}
