import { createHash } from 'node:crypto';
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { messages } from '../../core/i18n/messages.ts';
import { localesOf, type SheetLanguage } from '../../core/formats/language.ts';
import { combinePdf, type CombinedPlace } from '../../core/pdf/combine-pdf.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import type { CompiledMaterials } from '../../core/places/compile-materials.ts';
import { slotTexts } from '../../core/places/slot-texts.ts';
import { pathBelow } from './write-separate.ts';

type Combined = {
  readonly dir: string;
  readonly unfinished: string;
  readonly format: string;
  readonly language: SheetLanguage;
  readonly materials: CompiledMaterials;
  readonly rareWords: readonly string[];
  /** Of those in this language. */
  readonly count: number;
  readonly places: AsyncIterable<Place>;
};
export type CombinedFile = { readonly file: string; readonly sha256: string; readonly bytes: number };

/** Chunks are gathered to this many bytes before they are written. */
const WRITE_BYTES = 1 << 20;

export const combinedName = (format: string, language: SheetLanguage): string => `${format}.${language}.pdf`;

/** One file with a page for each place of a language. Kept in memory are the materials and where objects begin. */
export async function writeCombined(combined: Combined): Promise<CombinedFile> {
  const { dir, unfinished, format, language, materials, count } = combined;
  const own = materials.all.filter(
    (material) => material.format === format && material.language === language,
  );
  const [first] = own;
  if (!first) throw new Error(`No venue has ${format}.${language}.`);
  const { materials: names, places: words } = messages[localesOf(language)[0]];
  const title = words.combined(names.formats[format] ?? format, count);
  const file = combinedName(format, language);
  const path = pathBelow(dir, file);
  const hash = createHash('sha256');
  const output = openSync(unfinished, 'w');
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
    const options = { ...first.pdfOptions, title, placeCount: count, moreWords: combined.rareWords };
    const places = combinedPlaces(combined.places, new Map(own.map(({ venue }, index) => [venue, index])));
    for await (const chunk of combinePdf(
      own.map(({ pages }) => pages),
      options,
      places,
    )) {
      waiting.push(chunk);
      waitingBytes += chunk.length;
      if (waitingBytes >= WRITE_BYTES) flush();
    }
    flush();
  } finally {
    closeSync(output);
  }
  renameSync(unfinished, path);
  return { file, sha256: hash.digest('hex'), bytes };
}

async function* combinedPlaces(
  places: AsyncIterable<Place>,
  materialOf: ReadonlyMap<string, number>,
): AsyncGenerator<CombinedPlace> {
  for await (const place of places) {
    yield {
      material: materialOf.get(place.venue) ?? -1,
      name: place.name,
      values: slotTexts(place),
      labelPrefix: place.tab === '' ? '' : `${place.tab}!`,
      labelNumber: place.row,
    };
  }
}
