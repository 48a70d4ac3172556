import { printerOf } from '../catalogue/shop.ts';
import type { Drawing, Mark } from '../drawing/drawing.ts';
import { covers } from '../drawing/geometry/covers.ts';
import { rotation, transformPoint } from '../drawing/geometry/matrix.ts';
import { formats as registry } from '../formats/formats.ts';
import { type Format, paperSize } from '../formats/format.ts';
import { monoPalette } from '../scenes/mono-palette.ts';
import type { ColourName } from '../schema/campaign.ts';
import type { Shaper } from '../text/shaper.ts';
import type { CompiledMaterial } from './compiled-material.ts';

/** In the campaign's colours, or in black and two greys that a photocopier keeps apart. */
export const colourings = ['colour', 'mono'] as const;
export type Colouring = (typeof colourings)[number];

const formats: Readonly<Record<string, Format | undefined>> = registry;

/** A sheet that is drawn for photocopiers from the start takes the place of the one that is not. */
const monoOf: Readonly<Record<string, keyof typeof registry>> = { 'a4-poster': 'a4-mono' };

/** Whether a format is in black and greys by itself. */
export const isMonoFormat = (id: string): boolean => {
  const format = formats[id];
  return format?.medium === 'print' && format.isMono === true;
};

/** Why a format is in colour only: it is shown on a screen, or no photocopier has paper for it. */
export function onlyInColour(id: string): 'screen' | 'shop' | undefined {
  const format = formats[id];
  if (format?.medium !== 'print') return 'screen';
  return printerOf(paperSize(format)) === 'shop' ? 'shop' : undefined;
}

/** Which of the formats that there are takes the place of another one in these colours. */
export function inColouring(id: string, colouring: Colouring, there: readonly string[]): string {
  const pair = Object.entries(monoOf).find(([colour, mono]) => (colouring === 'mono' ? colour : mono) === id);
  const twin = pair?.[colouring === 'mono' ? 1 : 0];
  return twin !== undefined && there.includes(twin) ? twin : id;
}

/** The same material in black and greys, its letters all in black or white on black or white. */
export function inMono(material: CompiledMaterial): CompiledMaterial {
  const { pages, pdfOptions } = material;
  return {
    ...material,
    pages: pages.map((page) => ({ ...page, drawing: forCopying(page.drawing, pdfOptions.shaper) })),
    pdfOptions: { ...pdfOptions, palette: monoPalette() },
  };
}

const greys = monoPalette();
const [BLACK, PALE, WHITE] = [greys.key.rgb, greys.shade.rgb, greys.paper.rgb];
const isGrey = (name: ColourName): boolean => ![BLACK, WHITE].includes(greys[name].rgb);
/** No letter in grey: a copy of a copy breaks it up. */
const plain = (name: ColourName): ColourName => (isGrey(name) ? 'key' : name);

/** A drawing of which every word is still read on a copy of its copy. */
export function forCopying(drawing: Drawing, shaper: Shaper): Drawing {
  const slots = drawing.slots.map((slot) => ({ ...slot, fill: plain(slot.fill) }));
  const marks = drawing.marks.map((mark) =>
    mark.kind === 'text' ? { ...mark, fill: plain(mark.fill) } : mark,
  );
  const grounds = greyGrounds(marks, shaper);
  return {
    ...drawing,
    slots,
    marks: marks.map((mark) => ({ ...mark, ...grounds.get(mark) })),
  };
}

/** A line's middle row of points, from its first letter to its last. */
const POINTS = 9;
const ROW = 0.35;

/** Grey planes on which letters stand, in the colour that is not theirs; black letters are also read on pale grey. */
function greyGrounds(marks: readonly Mark[], shaper: Shaper) {
  const grounds = new Map<Mark, { readonly fill: ColourName }>();
  const planes = marks.filter((mark) => mark.kind === 'path');
  for (const mark of marks) {
    if (mark.kind !== 'text') continue;
    const isWhite = greys[mark.fill].rgb === WHITE;
    const fill = isWhite ? 'key' : 'paper';
    const width = shaper.measure(mark.font, mark.weight, mark.text) * mark.sizePx;
    const turn = rotation(((mark.turnDegrees ?? 0) * Math.PI) / 180, mark.xPx, mark.yPx);
    for (let point = 0; point < POINTS; point += 1) {
      const along = mark.xPx + (width * point) / (POINTS - 1);
      const [x, y] = transformPoint(turn, along, mark.yPx - ROW * mark.sizePx);
      const ground = planes.findLast((plane) => covers(plane, x, y));
      if (!ground?.fill || !isGrey(ground.fill) || (!isWhite && greys[ground.fill].rgb === PALE)) continue;
      grounds.set(ground, { fill });
    }
  }
  return grounds;
}
