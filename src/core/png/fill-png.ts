import { concatBytes } from '../drawing/concat-bytes.ts';
import type { Bounds } from '../drawing/geometry/bounds.ts';
import type { Drawing, PathMark, TextMark } from '../drawing/drawing.ts';
import { fillSlots, type SlotOverflow } from '../drawing/slots/fill-slots.ts';
import type { ColourName } from '../schema/campaign.ts';
import { headChunks, paletteChunks } from './chunks.ts';
import { type CompiledPng, stripsOf, svgOf } from './compile-png.ts';
import { wordsOf } from './pixels.ts';
import { isPaintedOver, type Region, regionsOf } from './regions.ts';
import { type Palette256, widenPalette } from './rows.ts';
import { dataChunks, makeStrip, STRIP_ROWS } from './strips.ts';

export type FilledPng = { readonly png: Uint8Array } | { readonly overflows: readonly SlotOverflow[] };

/** Puts texts into the slots of a compiled picture, by slot id: the pixels of a drawing that is filled first. */
export async function fillPng(
  compiled: CompiledPng,
  values: Readonly<Record<string, string>>,
): Promise<FilledPng> {
  const { drawing, window, tools } = compiled;
  const filled = fillSlots(drawing, values, tools.shaper);
  if ('overflows' in filled) return filled;
  const constant = new Set(drawing.marks);
  const texts = filled.drawing.marks.filter(
    (mark): mark is TextMark => mark.kind === 'text' && !constant.has(mark),
  );
  const changed = new Map<number, Uint32Array>();
  for (const region of regionsOf(texts, window, tools.shaper)) {
    const pixels = await drawRegion(compiled, region, filled.drawing);
    for (const number of stripsOf(region)) {
      const strip = changed.get(number) ?? groundOf(compiled, number).slice();
      changed.set(number, strip);
      paste({ strip, number, widthPx: compiled.options.widthPx }, { region, pixels });
    }
  }
  return { png: await write(compiled, changed) };
}

/** A text on a plain ground needs no more of the drawing than that ground. */
async function drawRegion(compiled: CompiledPng, region: Region, filled: Drawing): Promise<Uint32Array> {
  const { window, tools, drawing } = compiled;
  const viewBox = window.viewBoxOf(region);
  const size = { viewBox, widthPx: region.right - region.left, heightPx: region.bottom - region.top };
  const shown = {
    left: viewBox.xPx,
    top: viewBox.yPx,
    right: viewBox.xPx + viewBox.widthPx,
    bottom: viewBox.yPx + viewBox.heightPx,
  };
  const ground = isPaintedOver(drawing, shown, tools.shaper) ? undefined : plainGround(compiled, region);
  const marks = ground ? [plane(shown, ground), ...region.marks] : filled.marks;
  return wordsOf((await tools.rasterize(svgOf({ ...filled, marks }, size, tools))).rgba);
}

/** The palette's name of the one colour that a region has without its text. */
function plainGround(compiled: CompiledPng, region: Region): ColourName | undefined {
  const { widthPx } = compiled.options;
  const colour = groundOf(compiled, Math.floor(region.top / STRIP_ROWS))[
    (region.top % STRIP_ROWS) * widthPx + region.left
  ];
  for (let y = region.top; y < region.bottom; y += 1) {
    const ground = groundOf(compiled, Math.floor(y / STRIP_ROWS));
    const row = (y % STRIP_ROWS) * widthPx;
    for (let at = row + region.left; at < row + region.right; at += 1) {
      if (ground[at] !== colour) return undefined;
    }
  }
  const names = Object.entries(compiled.tools.palette) as [ColourName, { readonly rgb: string }][];
  return names.find(([, { rgb }]) => wordOf(rgb) === colour)?.[0];
}

/** `#rrggbb` as in `wordsOf`. */
function wordOf(rgb: string): number {
  const value = Number.parseInt(rgb.slice(1), 16);
  return (0xff000000 | ((value & 255) << 16) | (value & 0xff00) | (value >>> 16)) >>> 0;
}

function plane({ left, top, right, bottom }: Bounds, fill: ColourName): PathMark {
  // a pixel more on each side, so that no edge is blended
  const [x1, y1, x2, y2] = [left - 1, top - 1, right + 1, bottom + 1];
  return {
    kind: 'path',
    path: [['M', x1, y1], ['L', x2, y1], ['L', x2, y2], ['L', x1, y2], ['Z']],
    fill,
    clips: [],
  };
}

function groundOf({ grounds }: CompiledPng, number: number): Uint32Array {
  const ground = grounds.get(number);
  if (ground) return ground;
  throw new Error('A filled text stands out of its box by more than its size. Give the box more height.');
}

type NumberedStrip = { readonly strip: Uint32Array; readonly number: number; readonly widthPx: number };
type DrawnRegion = { readonly region: Bounds; readonly pixels: Uint32Array };

/** Copies what a strip shows of a region's pixels. */
function paste({ strip, number, widthPx }: NumberedStrip, { region, pixels }: DrawnRegion): void {
  const regionWidth = region.right - region.left;
  const first = Math.max(region.top, number * STRIP_ROWS);
  const end = Math.min(region.bottom, (number + 1) * STRIP_ROWS);
  for (let y = first; y < end; y += 1) {
    const from = (y - region.top) * regionWidth;
    strip.set(pixels.subarray(from, from + regionWidth), (y - number * STRIP_ROWS) * widthPx + region.left);
  }
}

async function write(compiled: CompiledPng, changed: ReadonlyMap<number, Uint32Array>): Promise<Uint8Array> {
  const { written, options, tools } = compiled;
  const palette = typeof written.form === 'string' ? undefined : widenForAll(written.form, changed.values());
  const constant = typeof written.form === 'string' || palette ? written : await compiled.inFullColour();
  const form = palette ?? constant.form;
  const stripOptions = {
    widthPx: options.widthPx,
    form,
    deflate: (rows: Uint8Array) => tools.deflate(rows, 'fast'),
  };
  const strips = constant.strips.map((strip, number) => {
    const words = changed.get(number);
    return words ? makeStrip(words, stripOptions) : strip;
  });
  return concatBytes([
    ...headChunks({ ...options, form: typeof form === 'string' ? form : 'palette' }),
    ...(palette ? paletteChunks([...palette.keys()]) : []),
    ...dataChunks(strips),
  ]);
}

function widenForAll(known: Palette256, pictures: Iterable<Uint32Array>): Palette256 | undefined {
  let palette: Palette256 | undefined = known;
  for (const words of pictures) palette &&= widenPalette(palette, words);
  return palette;
}
