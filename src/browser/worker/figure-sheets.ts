import { sentFaces } from '../../core/places/sent-faces.ts';
import { drawFigureSheet, type FigureSheet } from '../../core/sheets/figure-sheet.ts';
import type { FigureWords } from '../../core/domain/figure.ts';
import { formatOf } from '../../core/sheets/job.ts';
import { designedFormats } from '../../core/templates/designed-formats.ts';
import type { Shapers } from './shapers.ts';

/** The sheet of a file of the site with each of several figures, as SVG. Throws when one of them cannot be read whole. */
export async function drawFigureSheets(
  file: Uint8Array,
  figures: readonly FigureWords[],
  shapers: Shapers,
): Promise<readonly string[]> {
  const own: FigureSheet = JSON.parse(new TextDecoder().decode(file));
  const shaper = await shapers(sentFaces(own.sheet.locale), 'every');
  const format = formatOf(designedFormats, own.format, own.sheet.venue.id);
  return figures.map((figure) => drawFigureSheet(own, figure, { format, shaper }));
}
