import { printerOf } from '../catalogue/shop.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { formats as registry } from '../formats/formats.ts';
import { type Format, paperSize } from '../formats/format.ts';
import { monoPalette } from '../scenes/mono-palette.ts';
import type { ColourName } from '../schema/campaign.ts';
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

/** The same material in black and greys, its letters all in black or white. */
export function inMono(material: CompiledMaterial): CompiledMaterial {
  const { pages, pdfOptions } = material;
  return {
    ...material,
    pages: pages.map((page) => ({ ...page, drawing: plainLetters(page.drawing) })),
    pdfOptions: { ...pdfOptions, palette: monoPalette() },
  };
}

const plainLetters = (drawing: Drawing): Drawing => ({
  ...drawing,
  marks: drawing.marks.map((mark) => (mark.kind === 'text' ? { ...mark, fill: plain(mark.fill) } : mark)),
  slots: drawing.slots.map((slot) => ({ ...slot, fill: plain(slot.fill) })),
});

const greys = monoPalette();
/** No letter in grey: a copy of a copy breaks it up. */
const plain = (name: ColourName): ColourName =>
  ['#000000', '#ffffff'].includes(greys[name].rgb) ? name : 'key';
