import type { PicturePixels } from '../drawing/drawing.ts';
import { type ColourMode, inksOf } from './ink.ts';
import { compressed, type PdfObjects } from './objects.ts';
import { reference } from './syntax.ts';

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

function addImage(objects: PdfObjects, { widthPx, heightPx, rgb }: PicturePixels, mode: ColourMode): number {
  const pixels = rgb();
  const isGrey = pixels.every((value, at) => value === pixels[at - (at % 3)]);
  const [space, samples] = isGrey
    ? ['/DeviceGray', pixels.filter((_, at) => at % 3 === 0)]
    : mode === 'cmyk'
      ? ['/DeviceCMYK', inkSamples(pixels)]
      : ['/DeviceRGB', pixels];
  return objects.add(
    ...compressed(
      samples,
      `/Type/XObject/Subtype/Image/Width ${widthPx}/Height ${heightPx}/ColorSpace${space}/BitsPerComponent 8`,
    ),
  );
}

function inkSamples(rgb: Uint8Array): Uint8Array {
  const samples = new Uint8Array((rgb.length / 3) * 4);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    const inks = inksOf([...rgb.subarray(from, from + 3)].map((value) => value / 255));
    for (const [at, ink] of inks.entries()) samples[to + at] = Math.round(255 * ink);
  }
  return samples;
}
