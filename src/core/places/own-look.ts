import type { Complaint } from '../domain/fault.ts';
import { formats as registry } from '../formats/formats.ts';
import type { Format } from '../formats/format.ts';
import type { Logo } from '../logo/logo.ts';
import { placeLogo, resolutionComplaint } from '../logo/place-logo.ts';
import type { OutputProfile } from '../pdf/output-intent.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { inMono, isMonoFormat } from './mono.ts';

/** What an office changes of a material beside its words. */
export type OwnLook = {
  readonly isMono?: boolean | undefined;
  readonly logo?: Logo | undefined;
  /** Of the press, in what a print shop gets. */
  readonly press?: OutputProfile | undefined;
};

/** The material as the office wants it, to be filled for any of its places. */
export function withOwnLook(
  material: CompiledMaterial,
  { isMono = false, logo, press }: OwnLook,
): CompiledMaterial {
  // what is drawn for photocopiers is as it should be
  const isDrawnGrey = isMonoFormat(material.format);
  const isGrey = isMono || isDrawnGrey;
  const coloured = forPress(isMono && !isDrawnGrey ? inMono(material) : material, press);
  if (!logo) return coloured;
  const picture = isGrey ? logo.grey : logo.picture;
  return {
    ...coloured,
    pages: coloured.pages.map((page) => ({ ...page, drawing: placeLogo(page.drawing, picture) })),
  };
}

function forPress({ pdfOptions, ...material }: CompiledMaterial, press?: OutputProfile): CompiledMaterial {
  const isInked = pdfOptions.colours === 'cmyk';
  return { ...material, pdfOptions: { ...pdfOptions, ...(isInked && press && { outputProfile: press }) } };
}

const formats: Readonly<Record<string, Format | undefined>> = registry;

/** What is wrong with a logo on this material: too few pixels for the size in which it would be printed. */
export function logoComplaint(
  { pages, format: id }: Pick<CompiledMaterial, 'pages' | 'format'>,
  { picture }: Logo,
): Complaint | undefined {
  const format = formats[id];
  if (!format) return undefined;
  const seen = { isPrint: format.medium === 'print', readingDistanceM: format.readingDistanceM };
  return pages
    .map(({ drawing }) => resolutionComplaint(drawing, picture, seen))
    .find((complaint) => complaint !== undefined);
}
