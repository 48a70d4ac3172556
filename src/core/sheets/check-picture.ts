import type { Element } from '../drawing/drawing.ts';
import type { Layer } from '../drawing/layer.ts';
import type { FormatKind } from '../formats/format.ts';
import type { SheetContent } from '../templates/template.ts';
import { SheetFaults, tellOfSheet } from './sheet-faults.ts';

/** What the picture on a sheet shows, for readers who do not see it; `undefined` where it shows nothing of the place. */
export const pictureOf = (parts: readonly Pick<Layer | Element, 'alt'>[]): string | undefined =>
  parts.find(({ alt }) => alt)?.alt;

/**
 * A picture is posted beside the one text that describes all of the scene: throws naming what that text tells of and
 * the picture cuts off or covers.
 */
export function requireWholePicture(
  layers: readonly Layer[],
  { venue, figure }: SheetContent,
  kind: FormatKind,
): void {
  if (kind !== 'social' || figure) return;
  const shown = pictureOf(layers)?.toLowerCase() ?? '';
  const missing = venue.picture.filter(({ text }) => !shown.includes(text.toLowerCase()));
  if (missing.length === 0) return;
  throw new SheetFaults(missing.map(({ text }) => tellOfSheet((say) => say.pictureLacks(text))));
}
