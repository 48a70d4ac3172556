import { A3, A4 } from '../formats/paper.ts';
import { formats } from '../formats/formats.ts';
import type { Format, FormatKind } from '../formats/format.ts';
import type { MaterialRecord } from './manifest.ts';
import type { ShelfItem } from './shelf.ts';
import { planTiles } from '../formats/tile-plan.ts';

/** What somebody wants to do with a sheet, in the order in which a shop offers it. */
export const purposes = ['hang', 'handOut', 'screen', 'post', 'place', 'test'] as const;
export type Purpose = (typeof purposes)[number];

const purposeByKind: Readonly<Record<FormatKind, Purpose>> = {
  poster: 'hang',
  sign: 'hang',
  banner: 'hang',
  leaflet: 'handOut',
  card: 'handOut',
  slide: 'screen',
  social: 'post',
  qr: 'place',
  proof: 'test',
};

/** What a kind of sheet is for. */
const purposeOf = (kind: FormatKind): Purpose => purposeByKind[kind];

/** Purposes for which there is something, each with what there is, in the order of the shelf. */
export function byPurpose<Item extends Pick<ShelfItem, 'kind'>>(
  items: readonly Item[],
): { readonly purpose: Purpose; readonly items: readonly Item[] }[] {
  return purposes.flatMap((purpose) => {
    const own = items.filter(({ kind }) => purposeOf(kind) === purpose);
    return own.length > 0 ? [{ purpose, items: own }] : [];
  });
}

/** What prints it: any office's A4 printer, a larger one, or a print shop; `none` for what is shown on a screen. */
export const printers = ['a4', 'a3', 'shop', 'none'] as const;
export type Printer = (typeof printers)[number];

/** The smallest printer that has paper for a sheet. */
export function printerOf({ widthMm, heightMm }: Pick<MaterialRecord, 'widthMm' | 'heightMm'>): Printer {
  if (widthMm === undefined || heightMm === undefined) return 'none';
  const [shortMm, longMm] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  const fits = (paper: typeof A4 | typeof A3) => shortMm <= paper.widthMm && longMm <= paper.heightMm;
  return fits(A4) ? 'a4' : fits(A3) ? 'a3' : 'shop';
}

/** On what a sheet is printed: a word of the materials page. */
export type Stock = 'small' | 'a4' | 'a3' | 'large' | 'stand' | 'banner' | 'sticker' | 'own' | 'screen';

/** The stock for a sheet, by kind and size. */
export function stockOf({
  kind,
  widthMm,
  heightMm,
}: Pick<MaterialRecord, 'kind' | 'widthMm' | 'heightMm'>): Stock {
  const printer = printerOf({ widthMm, heightMm });
  if (kind === 'qr') return 'own';
  if (printer === 'none' || widthMm === undefined || heightMm === undefined) return 'screen';
  if (kind === 'banner') return widthMm > heightMm ? 'banner' : 'stand';
  if (widthMm === heightMm) return 'sticker';
  if (printer === 'shop') return 'large';
  if (printer === 'a3') return 'a3';
  return Math.min(widthMm, heightMm) < A4.widthMm ? 'small' : 'a4';
}

/** All that prints it: a print shop also makes what few offices have the printer, or the knife, for. */
export function printersOf(
  record: Pick<MaterialRecord, 'kind' | 'widthMm' | 'heightMm'>,
): readonly Printer[] {
  const printer = printerOf(record);
  const alsoAtShop: readonly Stock[] = ['small', 'a3', 'sticker'];
  return alsoAtShop.includes(stockOf(record)) ? [printer, 'shop'] : [printer];
}

/** A poster put together from paper of an office printer: how large it hangs, and of how many papers. */
type Puzzle = { readonly widthMm: number; readonly heightMm: number; readonly papers: number };

/** What is put together of a format; `undefined` where its paper is used as it comes. */
export function puzzleOf(format: Format | undefined): Puzzle | undefined {
  if (format?.medium !== 'print' || format.kind !== 'poster' || !format.imposition) return undefined;
  const { widthMm, heightMm } = format;
  return { widthMm, heightMm, papers: planTiles(format).tiles.length };
}

const registry: Readonly<Record<string, Format | undefined>> = formats;

/**
 * The sheet that an office prints itself and hangs as it comes: one on A4, else one that its printer has paper for,
 * else the first. None that is put together of several papers, while there is another.
 */
export function officeSheet<Sheet extends Pick<MaterialRecord, 'kind' | 'format' | 'widthMm' | 'heightMm'>>(
  sheets: readonly Sheet[],
): Sheet | undefined {
  const whole = sheets.filter(({ format }) => puzzleOf(registry[format]) === undefined);
  return (
    whole.find((sheet) => stockOf(sheet) === 'a4') ??
    whole.find((sheet) => printerOf(sheet) === 'a4') ??
    whole[0] ??
    sheets[0]
  );
}

/** The screen that slides are drawn for: 43 inches across, 16:9, in mm. */
const SCREEN = { longMm: 952, shortMm: 535 };

/** How large a sheet is where it hangs or stands, in mm; undefined where that differs from phone to phone. */
export function realSize(
  record: Pick<MaterialRecord, 'kind' | 'widthMm' | 'heightMm' | 'widthPx' | 'heightPx'>,
): { readonly widthMm: number; readonly heightMm: number } | undefined {
  const { kind, widthMm, heightMm, widthPx = 0, heightPx = 0 } = record;
  if (widthMm !== undefined && heightMm !== undefined) return { widthMm, heightMm };
  if (kind !== 'slide') return undefined;
  return widthPx > heightPx
    ? { widthMm: SCREEN.longMm, heightMm: SCREEN.shortMm }
    : { widthMm: SCREEN.shortMm, heightMm: SCREEN.longMm };
}

/** What is hung side by side to be compared: sheets in their own size, tallest first; no parts of others. */
export function wallOf(
  items: readonly ShelfItem[],
): { readonly item: ShelfItem; readonly widthMm: number; readonly heightMm: number }[] {
  return items
    .flatMap((item) => {
      const [first] = item.files;
      const isOfParts = puzzleOf(registry[item.format]) !== undefined;
      const isHung = item.kind !== 'proof' && item.kind !== 'qr' && !isOfParts;
      const size = first && isHung ? realSize(first) : undefined;
      return size ? [{ item, ...size }] : [];
    })
    .toSorted((a, b) => b.heightMm - a.heightMm || b.widthMm - a.widthMm);
}
