import { availableParallelism, freemem } from 'node:os';
import { plainMaterial } from '../../core/places/plain-material.ts';
import { threadsFor } from '../threads/count-threads.ts';
import type { WorkshopSetup } from './open-workshop.ts';
import type { Making, PlacesRun } from './places-run.ts';

/** What a thread takes at most with its fonts, its compiled materials and its share of pictures. */
const THREAD_BYTES = 400e6;
/** Of which for pictures that are ready to be filled. */
const PICTURE_BYTES = 200e6;
/** Starting threads takes longer than so many sheets. */
const FEW = 400;

/** How many threads make the sheets of a run; 0 where this one does. */
export function threadsOf({ threads }: Pick<PlacesRun, 'threads'>, sheets: number): number {
  const wanted = threads ?? (sheets <= FEW ? 1 : threadsFor(availableParallelism(), freemem(), THREAD_BYTES));
  return wanted === 1 ? 0 : wanted;
}

export const workshopOf = ({ materials, fonts }: Pick<Making, 'materials' | 'fonts'>): WorkshopSetup => ({
  materials: materials.loaded().map(plainMaterial),
  fonts,
  pictureBytes: PICTURE_BYTES,
});
