import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { tellOfPlaces } from '../../core/places/tell-of-places.ts';
import { EncodingSurvey, type TextEncoding } from '../../core/tables/files/encoding.ts';
import type { RowBatch } from '../../core/tables/files/tab.ts';
import { csvReader } from '../../core/tables/places/open-table.ts';

/** So few rows at a time are young enough to be freed at once when they are done. */
const PIECE_BYTES = 4096;

/** What is known of a text file from all of it: how it is encoded, and a sum by which it is known again. */
export type SurveyedText = { readonly encoding: TextEncoding; readonly sum: number };

/**
 * Rows of a CSV file piece by piece. Throws `PlacesError` when a quotation mark stays open, and in the end when the
 * file is not the one that was surveyed.
 */
export async function* readCsv(path: string, { encoding, sum }: SurveyedText): AsyncGenerator<RowBatch> {
  const reader = csvReader(basename(path), encoding);
  let own = 0;
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    own = crc32(piece as Buffer, own);
    yield reader.push(piece as Buffer);
  }
  yield reader.end();
  if (own !== sum) throw tellOfPlaces((say) => say.refused.changed(basename(path)));
}

export async function surveyText(path: string): Promise<SurveyedText> {
  const survey = new EncodingSurvey();
  let sum = 0;
  for await (const piece of createReadStream(path)) {
    sum = crc32(piece as Buffer, sum);
    survey.push(piece as Buffer);
  }
  return { encoding: survey.end(), sum };
}
