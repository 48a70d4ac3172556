import type { Bounds } from '../drawing/geometry/bounds.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { toSvg } from '../drawing/to-svg.ts';
import type { Palette } from '../schema/campaign.ts';
import type { Shaper } from '../text/shaper.ts';
import { type Pixels, wordsOf } from './pixels.ts';
import { isOpaque, type Palette256, widenPalette } from './rows.ts';
import { type DeflatePiece, makeStrip, type Strip, STRIP_ROWS } from './strips.ts';
import { type PngSize, type Window, windowOf } from './window.ts';

export type PngOptions = PngSize & {
  /** Pixels to a millimetre of paper; absent on screens. */
  readonly pxPerMm?: number | undefined;
};

/** What draws and compresses: the machine's own, because both differ between Node and browsers. */
export type PngTools = {
  readonly palette: Palette;
  readonly shaper: Shaper;
  /** Pixels of an SVG at its own width and height. */
  readonly rasterize: (svg: string) => Promise<Pixels>;
  readonly deflate: DeflatePiece;
};

/** A picture that is complete but for its slots. */
export type CompiledPng = {
  readonly drawing: Drawing;
  readonly options: PngOptions;
  readonly tools: PngTools;
  readonly window: Window;
  /** Pixels without any text in the slots, of the strips that slots reach into, by number. */
  readonly grounds: ReadonlyMap<number, Uint32Array>;
  readonly written: WrittenStrips;
  /** The same in full colour, for a text whose edges do not fit the palette. Made when first needed. */
  readonly inFullColour: () => Promise<WrittenStrips>;
};

/** Compressed strips from top to bottom, and how their pixels are written. */
export type WrittenStrips = { readonly strips: readonly Strip[]; readonly form: 'rgb' | 'rgba' | Palette256 };

/** Draws everything constant once. Slots are filled by `fillPng`. */
export async function compilePng(
  drawing: Drawing,
  options: PngOptions,
  tools: PngTools,
): Promise<CompiledPng> {
  const window = windowOf(options);
  const { grounds, written } = await drawEmpty(drawing, { ...options, window }, tools);
  let fullColour: Promise<WrittenStrips> | undefined;
  const inFullColour = () => {
    fullColour ??=
      typeof written.form === 'string'
        ? Promise.resolve(written)
        : drawGround(drawing, options, tools).then((words) =>
            writeStrips(words, { ...options, ...tools, form: fullForm(words) }),
          );
    // what failed once, for want of memory perhaps, is tried again for the next text
    fullColour.catch(() => (fullColour = undefined));
    return fullColour;
  };
  return { drawing, options, tools, window, grounds, written, inFullColour };
}

/** In a function of its own, so that nothing that outlives it holds the picture's pixels. */
async function drawEmpty(
  drawing: Drawing,
  { window, ...options }: PngOptions & { readonly window: Window },
  tools: PngTools,
): Promise<Pick<CompiledPng, 'grounds' | 'written'>> {
  const words = await drawGround(drawing, options, tools);
  const grounds = new Map(
    [...reachedStrips(drawing, window)].map((number) => [
      number,
      wordsOfStrip(words, options.widthPx, number).slice(),
    ]),
  );
  const form = widenPalette(new Map(), words) ?? fullForm(words);
  return { grounds, written: writeStrips(words, { ...options, ...tools, form }) };
}

/** Pixels of the drawing with nothing in its slots. */
async function drawGround(drawing: Drawing, options: PngOptions, tools: PngTools): Promise<Uint32Array> {
  return wordsOf((await tools.rasterize(svgOf(drawing, options, tools))).rgba);
}

const fullForm = (words: Uint32Array) => (isOpaque(words) ? 'rgb' : 'rgba');

/** What `size` shows of a drawing as SVG. */
export function svgOf(drawing: Drawing, size: PngSize, tools: PngTools): string {
  const { viewBox, widthPx, heightPx } = size;
  const options = { viewBox, width: `${widthPx}`, height: `${heightPx}`, title: '', lang: '' };
  return toSvg(drawing, options, tools);
}

type Writing = Pick<PngOptions, 'widthPx' | 'heightPx'> &
  Pick<PngTools, 'deflate'> &
  Pick<WrittenStrips, 'form'>;

function writeStrips(words: Uint32Array, { widthPx, heightPx, form, deflate }: Writing): WrittenStrips {
  const count = Math.ceil(heightPx / STRIP_ROWS);
  const stripOptions = {
    widthPx,
    form,
    deflate: (rows: Uint8Array) => deflate(rows, 'small'),
  };
  const strips = Array.from({ length: count }, (_, number) =>
    makeStrip(wordsOfStrip(words, widthPx, number), stripOptions),
  );
  return { strips, form };
}

const wordsOfStrip = (words: Uint32Array, widthPx: number, number: number): Uint32Array =>
  words.subarray(number * STRIP_ROWS * widthPx, (number + 1) * STRIP_ROWS * widthPx);

/** Letters may stand out of their box by less than their size. */
function reachedStrips({ slots }: Drawing, window: Window): Set<number> {
  return new Set(
    slots.flatMap(({ xPx, yPx, widthPx, heightPx, sizePx }) => {
      const box = { left: xPx, top: yPx - sizePx, right: xPx + widthPx, bottom: yPx + heightPx + sizePx };
      return stripsOf(window.pixelsOf(box));
    }),
  );
}

/** Numbers of the strips that some rows of the picture lie in. */
export function stripsOf({ top, bottom }: Bounds): number[] {
  const first = Math.floor(top / STRIP_ROWS);
  return Array.from({ length: Math.ceil(bottom / STRIP_ROWS) - first }, (_, index) => first + index);
}
