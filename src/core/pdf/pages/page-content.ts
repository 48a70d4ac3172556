import { strToU8 } from 'fflate';
import { around, boundsOf, type Bounds, common } from '../../drawing/geometry/bounds.ts';
import type { Drawing, Slot } from '../../drawing/drawing.ts';
import { transformPoint } from '../../drawing/geometry/matrix.ts';
import { numberText } from '../../drawing/number-text.ts';
import { pictureOutline } from '../../drawing/geometry/picture-outline.ts';
import { type ContentTools, writeMarks } from './content-stream.ts';
import type { ColourMode } from './ink.ts';
import { ALL_PLATES } from '../output-intent.ts';
import { compressed, type PdfObjects } from '../file/objects.ts';
import type { Box, PageGeometry } from './page-boxes.ts';
import { BEGIN_ARTIFACT, END_PIECE, type PageTags } from './tagging.ts';

/** A piece of page content that holds slots painted one after the other. */
export type SlotPiece = {
  readonly tags: PageTags;
  readonly slots: readonly { readonly slot: Slot; readonly piece: number }[];
};

/** A page's content streams: object numbers of the constant ones, and between them those filled for each place. */
export type PageContent = {
  readonly tags: PageTags;
  readonly streams: readonly (number | SlotPiece)[];
  readonly slots: Drawing['slots'];
};

type PageInput = {
  readonly objects: PdfObjects;
  readonly drawing: Drawing;
  readonly geometry: PageGeometry;
  readonly tools: ContentTools;
  readonly colours: ColourMode;
};

/** Adds the constant streams of a page. */
export function writePage({ objects, drawing, geometry, tools, colours }: PageInput): PageContent {
  const tags: PageTags = {
    elements: drawing.elements,
    pieces: [],
    figureBoxes: figureBoxes(drawing, geometry),
  };
  const streams: (number | SlotPiece)[] = [];
  const addStream = (content: string) => {
    if (content !== '') streams.push(objects.add(...compressed(strToU8(content))));
  };
  const breaks = [...new Set(drawing.slots.map((slot) => slot.markIndex))].sort((a, b) => a - b);
  let text = beginPage(drawing, geometry);
  let from = 0;
  for (const markIndex of breaks) {
    addStream(text + writeMarks(drawing.marks.slice(from, markIndex), tags, tools));
    const slots = drawing.slots
      .filter((slot) => slot.markIndex === markIndex)
      .map((slot) => ({ slot, piece: tags.pieces.push(slot.elementIndex) - 1 }));
    streams.push({ tags, slots });
    [text, from] = ['', markIndex];
  }
  addStream(text + writeMarks(drawing.marks.slice(from), tags, tools) + endPage(geometry, colours));
  return { tags, streams, slots: drawing.slots };
}

/** From here on coordinates are canvas pixels, and the paper around the bleed stays clean for the marks. */
function beginPage({ widthPx, heightPx }: Drawing, { fromCanvas, cropMarks }: PageGeometry): string {
  const matrix = fromCanvas.map((value) => numberText(value, 6)).join(' ');
  const clip = `0 0 ${numberText(widthPx)} ${numberText(heightPx)} re W n\n`;
  return `q ${matrix} cm\n${cropMarks.length > 0 ? clip : ''}`;
}

function endPage({ cropMarks }: PageGeometry, colours: ColourMode): string {
  if (cropMarks.length === 0) return 'Q\n';
  const registration = colours === 'cmyk' ? ALL_PLATES : '0 0 0 RG';
  const lines = cropMarks.map(([x1, y1, x2, y2]) => `${pt(x1)} ${pt(y1)} m ${pt(x2)} ${pt(y2)} l S\n`);
  return `Q\n${BEGIN_ARTIFACT}q 0.25 w ${registration}\n${lines.join('')}Q\n${END_PIECE}`;
}

const pt = (value: number): string => numberText(value, 3);

/** Around what is seen of each figure. */
function figureBoxes(drawing: Drawing, { fromCanvas }: PageGeometry): Map<number, Box> {
  const bounds = new Map<number, Bounds>();
  const { widthPx, heightPx } = drawing;
  const page: Bounds = { left: 0, top: 0, right: widthPx, bottom: heightPx };
  for (const mark of drawing.marks) {
    if (mark.kind === 'text' || mark.element === undefined) continue;
    const drawn = boundsOf(mark.kind === 'path' ? mark.path : pictureOutline(mark));
    const own = mark.clips.map(boundsOf).reduce(common, common(page, drawn));
    if (own.left > own.right || own.top > own.bottom) continue;
    bounds.set(mark.element, around([bounds.get(mark.element) ?? own, own]));
  }
  return new Map(
    [...bounds].map(([element, { left, top, right, bottom }]) => [
      element,
      [...transformPoint(fromCanvas, left, bottom), ...transformPoint(fromCanvas, right, top)],
    ]),
  );
}
