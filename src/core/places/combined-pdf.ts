import { formatName } from '../formats/format-name.ts';
import { localesOf, type SheetLanguage } from '../formats/language.ts';
import { materials as en } from '../i18n/en/materials.ts';
import { materials as vi } from '../i18n/vi/materials.ts';
import { materials as zh } from '../i18n/zh/materials.ts';
import { combinePdf, type CombinedPlace } from '../pdf/combine-pdf.ts';
import type { Queue } from '../pdf/queue.ts';
import type { RareGlyph } from '../pdf/fonts/rare-glyphs.ts';
import type { FileSize, Shelf } from '../pdf/file/stream-file.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { type PdfFor, pdfOptionsOf } from './place-pdf.ts';

const words = { vi, en, zh };

export type CombinedOrder = {
  readonly format: string;
  readonly language: SheetLanguage;
  /** Of this format and language, one a venue. */
  readonly materials: readonly CompiledMaterial[];
  /** Of all places. */
  readonly rare: readonly RareGlyph[];
  readonly use?: PdfFor;
  /** What one file may hold; else as much as readers take. */
  readonly limits?: FileSize | undefined;
  readonly shelf?: Shelf | undefined;
  /** Which of several files it is, from 1. */
  readonly part: number;
};

/**
 * A file with the pages of each place, or of as many as one file can hold; the others stay in the queue. What it is
 * called and how many copies it holds is known when all of its chunks were taken.
 */
export function combinedPdf(
  { format, language, materials, rare, use = 'print', limits, shelf, part }: CombinedOrder,
  places: Queue<CombinedPlace>,
) {
  const [first] = materials;
  if (!first) throw new Error(`No venue has ${format}.${language}.`);
  const [locale] = localesOf(language);
  const say = words[locale];
  const written = { count: 0, file: '' };
  const title = (held: { readonly places: number; readonly copies: number }, isLast: boolean) => {
    written.count = held.copies;
    const isWhole = part === 1 && isLast;
    written.file = `${format}.${language}${isWhole ? '' : `-${part}`}.pdf`;
    const name = say.combined(formatName(format, locale), held.places);
    return isWhole ? name : say.part(name, part);
  };
  const options = {
    ...pdfOptionsOf(first.pdfOptions, use),
    title,
    rare,
    date: lastDay(materials),
    ...(limits && { limits }),
    ...(shelf && { shelf }),
  };
  const pages = materials.map((material) => material.pages);
  return { chunks: combinePdf(pages, options, places), written: (): Readonly<typeof written> => written };
}

/** The newest day of the sheets in a file, where none of them is a draft. */
function lastDay(materials: readonly CompiledMaterial[]): string | undefined {
  const days = materials.map(({ date }) => date ?? '');
  return days.includes('') ? undefined : days.toSorted().at(-1);
}
