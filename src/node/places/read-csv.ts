import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { tellOfPlaces } from '../../core/places/tell-of-places.ts';
import { EncodingSurvey, type TextEncoding } from '../../core/tables/files/encoding.ts';
import type { RowBatch } from '../../core/tables/files/tab.ts';
import { csvReader } from '../../core/tables/places/open-table.ts';

const BLOCK_BYTES = 65_536;
/** So few rows at a time are young enough to be freed at once when they are done. */
const PIECE_BYTES = 4096;

/** What is known of a text file from all of it: how it is encoded, and the hash of its bytes. */
export type SurveyedText = { readonly encoding: TextEncoding; readonly sha256: string };

/**
 * Rows of a CSV file piece by piece. Throws `PlacesError` when a quotation mark stays open, and in the end when the
 * file is not the one that was surveyed.
 */
export async function* readCsv(path: string, { encoding, sha256 }: SurveyedText): AsyncGenerator<RowBatch> {
  const reader = csvReader(basename(path), encoding);
  const hash = createHash('sha256');
  for await (const block of blocksOf(path)) {
    hash.update(block);
    for (let at = 0; at < block.length; at += PIECE_BYTES)
      yield reader.push(block.subarray(at, at + PIECE_BYTES));
  }
  yield reader.end();
  if (hash.digest('hex') !== sha256) throw tellOfPlaces((say) => say.refused.changed(basename(path)));
}

export async function surveyText(path: string): Promise<SurveyedText> {
  const survey = new EncodingSurvey();
  const hash = createHash('sha256');
  for await (const block of blocksOf(path)) {
    hash.update(block);
    survey.push(block);
  }
  return { encoding: survey.end(), sha256: hash.digest('hex') };
}

/** A file in blocks that share their memory: each is good until the next is asked for. A stream gives each its own. */
async function* blocksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  const desk = new Uint8Array(BLOCK_BYTES);
  try {
    for (;;) {
      const { bytesRead } = await file.read(desk, 0, desk.length);
      if (bytesRead === 0) return;
      yield desk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
