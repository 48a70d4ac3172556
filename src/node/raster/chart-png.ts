import { Resvg } from '@resvg/resvg-js';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { localeOf } from '../../core/i18n/locales.ts';
import { textFontPaths } from './fonts.ts';
import { quantize } from '../../core/png/quantize.ts';
import { encodePng } from './png.ts';

/** A chart has few colours, and the steps between them at its edges. */
const COLOURS = 64;

/** Pixels for one of the drawing's own: sharp on a slide and in print. */
const SCALE = 2;

/** A chart that stands alone as a PNG, its text in the fonts of its language. Same bytes always. */
export async function chartPng(svg: string, locale: LocaleId): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: [...textFontPaths(locale)],
      defaultFontFamily: localeOf(locale).fonts.text.name,
    },
    logLevel: 'off',
  }).render();
  const { width: widthPx, height: heightPx, pixels: rgba } = image;
  return new Uint8Array(encodePng(quantize({ widthPx, heightPx, rgba }, COLOURS)));
}
