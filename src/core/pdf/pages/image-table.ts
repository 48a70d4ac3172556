import type { PicturePixels } from '../../drawing/drawing.ts';
import { type ColourMode, inksOf } from './ink.ts';
import { compressed, type PdfObjects } from '../file/objects.ts';
import { reference } from '../file/syntax.ts';

/** Pictures made of pixels that the pages of a file show, each kept once. */
export class ImageTable {
  private readonly names = new Map<PicturePixels, string>();

  /** Its name among the pages' resources: `I1`. */
  use(pixels: PicturePixels): string {
    const name = this.names.get(pixels) ?? `I${this.names.size + 1}`;
    this.names.set(pixels, name);
    return name;
  }

  /** Writes all of them and returns their entry in the resources; empty without any. */
  add(objects: PdfObjects, colours: ColourMode): string {
    const entries = [...this.names].map(
      ([pixels, name]) => `/${name} ${reference(addImage(objects, pixels, colours))}`,
    );
    return entries.length > 0 ? `/XObject<<${entries.join('')}>>` : '';
  }
}

function addImage(objects: PdfObjects, pixels: PicturePixels, mode: ColourMode): number {
  const before = written.get(pixels)?.[mode];
  const image = before ?? writeImage(pixels, mode);
  if (!before) written.set(pixels, { ...written.get(pixels), [mode]: image });
  return objects.add(...image);
}

type Image = ReturnType<typeof compressed>;

/** A picture is the same in every file: whoever makes many has it written once for as long as the picture is kept. */
const written = new WeakMap<PicturePixels, Partial<Record<ColourMode, Image>>>();

function writeImage({ widthPx, heightPx, rgb }: PicturePixels, mode: ColourMode): Image {
  const pixels = rgb();
  const isGrey = pixels.every((value, at) => value === pixels[at - (at % 3)]);
  const [space, samples] = isGrey
    ? ['/DeviceGray', pixels.filter((_, at) => at % 3 === 0)]
    : mode === 'cmyk'
      ? ['/DeviceCMYK', inkSamples(pixels)]
      : ['/DeviceRGB', pixels];
  return compressed(
    samples,
    `/Type/XObject/Subtype/Image/Width ${widthPx}/Height ${heightPx}/ColorSpace${space}/BitsPerComponent 8`,
  );
}

/** Colours whose inks are remembered: a logo has few, a photograph more than are worth it. */
const MOST_REMEMBERED = 4096;

function inkSamples(rgb: Uint8Array): Uint8Array {
  const samples = new Uint8Array((rgb.length / 3) * 4);
  const known = new Map<number, readonly number[]>();
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    const [red = 0, green = 0, blue = 0] = [rgb[from], rgb[from + 1], rgb[from + 2]];
    const colour = (red << 16) | (green << 8) | blue;
    const inks =
      known.get(colour) ?? inksOf([red / 255, green / 255, blue / 255]).map((ink) => Math.round(255 * ink));
    if (known.size < MOST_REMEMBERED) known.set(colour, inks);
    samples.set(inks, to);
  }
  return samples;
}
