import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { EncodingSurvey, type TextEncoding } from '../../core/tables/files/encoding.ts';
import type { RowBatch } from '../../core/tables/files/tab.ts';
import { csvReader } from '../../core/tables/places/open-table.ts';

/** So few rows at a time are young enough to be freed at once when they are done. */
const PIECE_BYTES = 4096;

/** Rows of a CSV file piece by piece. Throws `PlacesError` when a quotation mark stays open. */
export async function* readCsv(path: string, encoding: TextEncoding): AsyncGenerator<RowBatch> {
  const reader = csvReader(basename(path), encoding);
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    yield reader.push(piece as Buffer);
  }
  yield reader.end();
}

/** How a text file is encoded, from all of it. */
export async function surveyEncoding(path: string): Promise<TextEncoding> {
  const survey = new EncodingSurvey();
  for await (const piece of createReadStream(path)) survey.push(piece as Buffer);
  return survey.end();
}
