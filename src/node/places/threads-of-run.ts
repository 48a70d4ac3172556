import { stat } from 'node:fs/promises';
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
/** Of a row; a workbook is compressed. */
const ROW_BYTES = 40;
/** Print files that are made in the time of a picture. */
export const PICTURE_WEIGHT = 16;

type Asked = Pick<PlacesRun, 'threads' | 'placesFile' | 'formats' | 'png' | 'combine'>;

/**
 * How many threads check and make the sheets of a run; 0 where this one does. They start while the table is read, so
 * that nobody knows its rows yet.
 */
export async function threadsOf(run: Asked): Promise<number> {
  if (run.combine) return 0;
  const wanted =
    run.threads ?? ((await isSmall(run)) ? 1 : threadsFor(availableParallelism(), freemem(), THREAD_BYTES));
  return wanted === 1 ? 0 : wanted;
}

async function isSmall({ placesFile, formats, png }: Asked): Promise<boolean> {
  // a file that is not there is told of when it is read
  const bytes = await stat(placesFile).then(
    ({ size }) => size,
    () => 0,
  );
  return (bytes / ROW_BYTES) * formats.length * (png ? PICTURE_WEIGHT : 1) <= FEW;
}

export const workshopOf = ({ materials, fonts }: Pick<Making, 'materials' | 'fonts'>): WorkshopSetup => ({
  materials: materials.loaded().map(plainMaterial),
  fonts,
  pictureBytes: PICTURE_BYTES,
});
