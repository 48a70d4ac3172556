import { areApart, around, type Bounds } from '../drawing/geometry/bounds.ts';
import type { Drawing, TextMark } from '../drawing/drawing.ts';
import { markBounds } from '../drawing/geometry/mark-bounds.ts';
import { textBounds } from '../drawing/geometry/text-bounds.ts';
import type { Shaper } from '../text/shaper.ts';
import type { Window } from './window.ts';

/** Whole pixels of the picture that texts touch, and these texts in painting order. */
export type Region = Bounds & { readonly marks: readonly TextMark[] };

/** Where texts are painted: a region for each line, but one for lines whose regions would overlap. */
export function regionsOf(marks: readonly TextMark[], window: Window, shaper: Shaper): Region[] {
  const regions: Region[] = [];
  for (const mark of marks) {
    const ink = textBounds(mark, shaper);
    if (!ink) continue;
    let region: Region = { ...window.pixelsOf(ink), marks: [mark] };
    for (let other = overlapping(regions, region); other; other = overlapping(regions, region)) {
      regions.splice(regions.indexOf(other), 1);
      region = { ...around([other, region]), marks: [...other.marks, ...region.marks] };
    }
    if (region.left < region.right && region.top < region.bottom) regions.push(region);
  }
  return regions;
}

const overlapping = (regions: readonly Region[], region: Bounds) =>
  regions.find((other) => !areApart(other, region));

/** Whether a mark of the template lies over the texts of slots within `bounds`, in canvas pixels. */
export function isPaintedOver(drawing: Drawing, bounds: Bounds, shaper: Shaper): boolean {
  const first = Math.min(...drawing.slots.map(({ markIndex }) => markIndex));
  return drawing.marks.slice(first).some((mark) => {
    const reach = markBounds(mark, shaper);
    return reach !== undefined && !areApart(reach, bounds);
  });
}
