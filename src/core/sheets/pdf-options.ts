import { type LocaleId, tagOf } from '../i18n/locales.ts';
import type { PdfOptions } from '../pdf/compile-pdf.ts';
import type { OutputProfile } from '../pdf/output-intent.ts';
import type { DrawingTools } from './sheet-tree.ts';
import { type Format, paperSize } from '../formats/format.ts';

type PdfTools = Pick<DrawingTools, 'palette' | 'shaper'> & {
  readonly outputProfile?: OutputProfile | undefined;
};

/** For the print shop with bleed and crop marks in inks and its own profile, for office printers without, for screens in light. */
export function pdfOptionsFor(
  format: Format,
  locale: LocaleId,
  { palette, shaper, outputProfile }: PdfTools,
): PdfOptions {
  const isPrint = format.medium === 'print';
  return {
    lang: tagOf(locale),
    size: isPrint ? paperSize(format) : { widthPx: format.widthPx, heightPx: format.heightPx },
    cropMarks: isPrint && paperSize(format).bleedMm > 0,
    colours: isPrint ? 'cmyk' : 'rgb',
    palette,
    shaper,
    ...(isPrint && outputProfile && { outputProfile }),
  };
}
