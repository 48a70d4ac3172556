import type { Drawing } from '../../core/drawing/drawing.ts';
import { PX_PER_MM } from '../../core/drawing/px-per-mm.ts';
import { toSvg } from '../../core/drawing/to-svg.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { titleFor } from '../../core/places/place-pages.ts';
import type { PlaceTexts } from '../../core/places/slot-texts.ts';

/** A page trimmed as it is cut, in the canvas' units; pictures of it are whole SVG files. */
type Trimmed = { readonly widthPx: number; readonly heightPx: number };

/** A page as one picture: the same bytes for whoever looks at it and in a file. */
export function drawPage(
  material: CompiledMaterial,
  drawing: Drawing,
  place: PlaceTexts,
): Trimmed & { readonly svg: string } {
  return drawMarks(material, drawing, titleFor(material, place));
}

/**
 * The same as pictures that are painted over one another, the first of which is the same for every place, so that a
 * browser reads it once. `fixed` is the page of the material that was filled; one that is laid on other paper has one picture.
 */
export function pageLayers(): (
  material: CompiledMaterial,
  page: { readonly fixed: Drawing | undefined; readonly filled: Drawing },
  place: PlaceTexts,
) => Trimmed & { readonly layers: readonly string[] } {
  const known = new WeakMap<Drawing, string>();
  return (material, { fixed, filled }, place) => {
    const title = titleFor(material, place);
    const count = fixed && !material.lay ? marksBelow(fixed) : 0;
    const { svg, ...size } = drawMarks(material, { ...filled, marks: filled.marks.slice(count) }, title);
    if (!fixed || count === 0) return { ...size, layers: [svg] };
    const below = { ...fixed, marks: fixed.marks.slice(0, count) };
    const under = known.get(fixed) ?? drawMarks(material, below, material.title).svg;
    known.set(fixed, under);
    return { ...size, layers: [under, svg] };
  };
}

/** How many marks are painted before anything that differs from place to place. */
const marksBelow = ({ marks, slots }: Drawing) =>
  Math.min(marks.length, ...slots.map(({ markIndex }) => markIndex));

function drawMarks({ pdfOptions, lay }: CompiledMaterial, drawing: Drawing, title: string) {
  const { size, lang } = pdfOptions;
  const isScreen = 'widthPx' in size;
  const bleedPx = isScreen || lay ? 0 : size.bleedMm * PX_PER_MM;
  const widthPx = drawing.widthPx - 2 * bleedPx;
  const heightPx = drawing.heightPx - 2 * bleedPx;
  const paper = isScreen
    ? { width: `${size.widthPx}`, height: `${size.heightPx}` }
    : { width: `${size.widthMm}mm`, height: `${size.heightMm}mm` };
  const viewBox = { xPx: bleedPx, yPx: bleedPx, widthPx, heightPx };
  return { svg: toSvg(drawing, { viewBox, ...paper, title, lang }, pdfOptions), widthPx, heightPx };
}
