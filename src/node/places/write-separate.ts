import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writevSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { placeFiles } from '../../core/materials/place-file.ts';
import { type CompiledPdf, compilePdf } from '../../core/pdf/compile-pdf.ts';
import { fillParts } from '../../core/pdf/write-pdf.ts';
import type { Place } from '../../core/tables/places-table.ts';
import type { PlacesList } from './places-list.ts';
import { type PlaceTemplate, type PlaceTemplates, slotValues } from './templates.ts';

type Separate = {
  readonly dir: string;
  /** Where a file grows before it is moved to its place; below `dir`, so that moving is one step. */
  readonly unfinished: string;
  readonly formats: readonly string[];
  readonly templates: PlaceTemplates;
  readonly rareWords: readonly string[];
  readonly list: PlacesList;
};

/** Writes a place's own files, one a format, and says how many and how many were there already. */
export type PlaceWriter = (place: Place) => { readonly written: number; readonly kept: number };

/** A writer that compiles each template once. Every file is there whole or not at all. */
export function separateFiles({
  dir,
  unfinished,
  formats,
  templates,
  rareWords,
  list,
}: Separate): PlaceWriter {
  const nextFile = placeFiles();
  const compiled = new Map<string, CompiledPdf>();
  const folders = new Set<string>();
  const compiledOf = ({ id, pages, pdfOptions }: PlaceTemplate) => {
    const known = compiled.get(id) ?? compilePdf(pages, pdfOptions, rareWords);
    compiled.set(id, known);
    return known;
  };
  const hashOf = partsHash();
  const publish = (file: string, parts: readonly Uint8Array[]) => {
    const path = pathBelow(dir, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const output = openSync(unfinished, 'w');
    try {
      writeAll(output, parts);
    } finally {
      closeSync(output);
    }
    renameSync(unfinished, path);
  };
  return (place) => {
    let [written, kept] = [0, 0];
    for (const format of formats) {
      const template = templates.find(place, format);
      const file = nextFile({ folder: template.id, name: place.name, row: place.row });
      const listed = { row: rowName(place), venue: place.venue, name: place.name, file };
      if (list.isFinished(listed)) {
        kept += 1;
        continue;
      }
      const filled = fillParts(compiledOf(template), {
        title: placeTitle(template, place),
        values: slotValues(place),
      });
      if ('overflows' in filled)
        throw new Error(`${rowName(place)}: "${place.name}" does not fit ${template.id}.`);
      const { begun, rest } = filled;
      publish(file, [begun, rest]);
      list.add(listed, { sha256: hashOf(begun, rest), bytes: begun.length + rest.length });
      written += 1;
    }
    return { written, kept };
  };
}

/** Goes on when the system has written less than it was given, as a full disk makes it. */
function writeAll(output: number, parts: readonly Uint8Array[]): void {
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  const written = writevSync(output, parts);
  if (written < bytes) writeFileSync(output, Buffer.concat(parts).subarray(written));
}

/** Hashes of files that begin alike: each beginning is read once. */
function partsHash(): (begun: Uint8Array, rest: Uint8Array) => string {
  const begunHashes = new WeakMap<Uint8Array, Hash>();
  return (begun, rest) => {
    const known = begunHashes.get(begun) ?? createHash('sha256').update(begun);
    begunHashes.set(begun, known);
    return known.copy().update(rest).digest('hex');
  };
}

/** Row as the list names it. */
export const rowName = ({ sheet, row }: Pick<Place, 'sheet' | 'row'>): string =>
  sheet === '' ? `${row}` : `${sheet}!${row}`;

const placeTitle = ({ title }: PlaceTemplate, { name }: Place) => `${title} – ${name}`;

/** The path of a file of ours. Names are made safe before; this is the second lock on the same door. */
export function pathBelow(dir: string, file: string): string {
  const path = resolve(dir, file);
  const inside = relative(resolve(dir), path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || file.includes('\0')) {
    throw new Error(`${JSON.stringify(file)} is not below ${dir}.`);
  }
  return join(dir, inside);
}
