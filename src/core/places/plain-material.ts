import { formats as registry } from '../formats/formats.ts';
import type { Format } from '../formats/format.ts';
import type { PdfOptions } from '../pdf/compile-pdf.ts';
import type { Shaper } from '../text/shaper.ts';
import { type CompiledMaterial, layingOf } from './compiled-material.ts';

/**
 * A compiled material, an office's own look included, without its functions: what another thread or machine is given
 * to fill it. It holds the bytes of pictures, so that it is copied by structured clone or V8's serializer, not by JSON.
 */
export type PlainMaterial = Omit<CompiledMaterial, 'pdfOptions' | 'lay'> & {
  readonly pdfOptions: Omit<PdfOptions, 'shaper'>;
  /** Whether it is laid on other paper, as its format says. */
  readonly isLaid: boolean;
};

export function plainMaterial({ pdfOptions, lay, ...material }: CompiledMaterial): PlainMaterial {
  const { shaper: _, ...options } = pdfOptions;
  return { ...material, pdfOptions: options, isLaid: lay !== undefined };
}

const formats: Readonly<Record<string, Format | undefined>> = registry;

/** Puts it together again with this machine's shaper. Throws where a format is not known that lays it. */
export function materialOf(
  { pdfOptions, isLaid, ...material }: PlainMaterial,
  shaper: Shaper,
): CompiledMaterial {
  const format = formats[material.format];
  if (isLaid && !format) throw new Error(`Nobody knows how ${material.format} is laid.`);
  return {
    ...material,
    pdfOptions: { ...pdfOptions, shaper },
    ...(isLaid && format && layingOf(format, material)),
  };
}
