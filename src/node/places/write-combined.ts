import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../core/i18n/messages.ts';
import { formatName } from '../../core/formats/format-name.ts';
import { localesOf, type SheetLanguage } from '../../core/formats/language.ts';
import { combinePdf, type CombinedPlace } from '../../core/pdf/combine-pdf.ts';
import type { Queue } from '../../core/pdf/queue.ts';
import type { RareGlyph } from '../../core/pdf/rare-glyphs.ts';
import type { FileSize } from '../../core/pdf/stream-file.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { slotTexts } from '../../core/places/slot-texts.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import { pathBelow } from './path-below.ts';
import type { CombinedFile } from './state-schema.ts';
import { syncFolder } from '../folders/sync-folder.ts';

type Combined = {
  readonly dir: string;
  readonly unfinished: string;
  readonly format: string;
  readonly language: SheetLanguage;
  /** Of this format and language, one a venue. */
  readonly materials: readonly CompiledMaterial[];
  /** Of all places. */
  readonly rare: readonly RareGlyph[];
  /** What one file may hold; else as much as readers take. */
  readonly limits?: FileSize | undefined;
  /** The place that the file begins with, counted from 0, and which of several files it is, from 1. */
  readonly start: number;
  readonly part: number;
};

/** Chunks are gathered to this many bytes before they are written. */
const WRITE_BYTES = 1 << 20;

type Written = Pick<CombinedFile, 'file' | 'start' | 'count' | 'sha256' | 'bytes'>;

/**
 * A file with the pages of each place, or of as many as one file can hold; the others stay in the queue. Kept in
 * memory are the materials and where objects begin.
 */
export async function writeCombined(combined: Combined, places: Queue<CombinedPlace>): Promise<Written> {
  const { dir, format, language, materials, rare, limits, start, part } = combined;
  const [first] = materials;
  if (!first) throw new Error(`No venue has ${format}.${language}.`);
  const [locale] = localesOf(language);
  const say = messages[locale].materials;
  let count = 0;
  let file = '';
  const title = (placeCount: number, isLast: boolean) => {
    count = placeCount;
    const isWhole = part === 1 && isLast;
    file = `${format}.${language}${isWhole ? '' : `-${part}`}.pdf`;
    const name = say.combined(formatName(format, locale), count);
    return isWhole ? name : say.part(name, part);
  };
  const hash = createHash('sha256');
  const growing = join(combined.unfinished, `${format}.${language}`);
  const output = openSync(growing, 'wx');
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let bytes = 0;
  const flush = () => {
    const block = Buffer.concat(waiting);
    hash.update(block);
    for (let at = 0; at < block.length;) at += writeSync(output, block, at);
    bytes += block.length;
    waiting = [];
    waitingBytes = 0;
  };
  try {
    const options = { ...first.pdfOptions, title, rare, ...(limits && { limits }) };
    const pages = materials.map((material) => material.pages);
    for await (const chunk of combinePdf(pages, options, places)) {
      waiting.push(chunk);
      waitingBytes += chunk.length;
      if (waitingBytes >= WRITE_BYTES) flush();
    }
    flush();
    fdatasyncSync(output);
  } finally {
    closeSync(output);
  }
  renameSync(growing, pathBelow(dir, file));
  await syncFolder(dir);
  return { file, start, count, sha256: hash.digest('hex'), bytes };
}

/** As pages of a file, by the index of their material. */
export async function* combinedPlaces(
  places: AsyncIterable<Place>,
  materials: readonly CompiledMaterial[],
): AsyncGenerator<CombinedPlace> {
  const indexOf = new Map(materials.map(({ venue }, index) => [venue, index]));
  for await (const place of places) {
    yield {
      material: indexOf.get(place.venue) ?? -1,
      name: place.name,
      values: slotTexts(place),
      labelPrefix: place.tab === '' ? '' : `${place.tab}!`,
      labelNumber: place.row,
    };
  }
}
