import { strToU8 } from 'fflate';
import { boundsOf, type Bounds } from '../drawing/bounds.ts';
import type { Drawing, Slot } from '../drawing/drawing.ts';
import { transformPoint } from '../drawing/matrix.ts';
import { numberText } from '../drawing/number-text.ts';
import type { Palette } from '../schema/campaign.ts';
import { slotCharacters } from '../text/slot-characters.ts';
import type { Shaper } from '../text/shaper.ts';
import { contentHash } from './content-hash.ts';
import { type ContentTools, writeMarks } from './content.ts';
import { addFont } from './font-objects.ts';
import { FontTable, type UsedFont } from './font-table.ts';
import { type ColourMode, inkOf } from './ink.ts';
import { type BegunFile, compressed, PdfObjects } from './objects.ts';
import { type Box, type PageGeometry, pageGeometry, type PageSize } from './page-boxes.ts';
import { array, reference } from './syntax.ts';
import { addStructure, BEGIN_ARTIFACT, END_PIECE, type PageTags } from './tagging.ts';

export type PdfPage = { readonly drawing: Drawing };

export type PdfOptions = {
  /** BCP 47, e.g. `vi-VN`. */
  readonly lang: string;
  readonly size: PageSize;
  /** Lines outside the bleed that show where to cut; without effect on screens. */
  readonly cropMarks: boolean;
  readonly colours: ColourMode;
  readonly palette: Palette;
  readonly shaper: Shaper;
};

/** A file that is complete but for its slots and its title. */
export type CompiledPdf = {
  readonly pages: readonly PdfPage[];
  readonly options: PdfOptions;
  readonly begun: BegunFile;
  readonly begunHash: string;
  readonly tools: ContentTools;
  readonly rootId: number;
  readonly infoId: number;
  readonly metadataId: number;
  readonly slotStreams: readonly SlotStream[];
};

/** A piece of page content that holds slots painted one after the other. */
export type SlotStream = {
  readonly id: number;
  readonly tags: PageTags;
  readonly slots: readonly { readonly slot: Slot; readonly piece: number }[];
};

/**
 * Writes everything constant once: outlines, fonts, tags, pages. Slots are filled by `fillPdf`; their fonts
 * embed `slotCharacters` and `moreCharacters`.
 */
export function compilePdf(pages: readonly PdfPage[], options: PdfOptions, moreCharacters = ''): CompiledPdf {
  const objects = new PdfObjects();
  const ids = {
    rootId: objects.reserve(),
    infoId: objects.reserve(),
    metadataId: objects.reserve(),
    pagesId: objects.reserve(),
  };
  const geometry = pageGeometry(options.size, options.cropMarks);
  const fonts = new FontTable(options.shaper);
  const tools = { shaper: options.shaper, fonts, ink: inkOf(options.palette, options.colours) };
  for (const { drawing } of pages) {
    for (const slot of drawing.slots) fonts.preload(slot.font, slot.weight, slotCharacters + moreCharacters);
  }

  const written = pages.map(({ drawing }) => {
    const tags: PageTags = {
      elements: drawing.elements,
      pieces: [],
      figureBoxes: figureBoxes(drawing, geometry),
    };
    return { tags, ...writePage(objects, drawing, tags, geometry, tools, options.colours) };
  });
  const fontIds = fonts
    .freeze()
    .map((font): [UsedFont, number] => [font, addFont(objects, font, options.shaper)]);
  const resources = `<</Font<<${fontIds.map(([font, id]) => `/${font.resource} ${reference(id)}`).join('')}>>>>`;
  const boxes =
    `/MediaBox${array(geometry.mediaBox)}/CropBox${array(geometry.mediaBox)}` +
    `/BleedBox${array(geometry.bleedBox)}/TrimBox${array(geometry.trimBox)}`;
  const pageIds = written.map(({ streamIds }, index) =>
    objects.add(
      `<</Type/Page/Parent ${reference(ids.pagesId)}${boxes}/Resources${resources}` +
        `/Contents${array(streamIds.map(reference))}/StructParents ${index}/Tabs/S>>`,
    ),
  );
  objects.set(ids.pagesId, `<</Type/Pages/Kids${array(pageIds.map(reference))}/Count ${pageIds.length}>>`);
  const structure = addStructure(
    objects,
    written.map(({ tags }) => tags),
    pageIds,
  );
  objects.set(
    ids.rootId,
    `<</Type/Catalog/Pages ${reference(ids.pagesId)}/Lang(${options.lang})` +
      '/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>/MarkInfo<</Marked true>>' +
      `/StructTreeRoot ${reference(structure)}/Metadata ${reference(ids.metadataId)}>>`,
  );
  const slotStreams = written.flatMap(({ slotStreams: streams }) => streams);
  const begun = objects.begin();
  return { ...ids, pages, options, begun, begunHash: contentHash(begun.bytes), tools, slotStreams };
}

/** The content of a page as streams: constant ones, and reserved ones where slots are. */
function writePage(
  objects: PdfObjects,
  drawing: Drawing,
  tags: PageTags,
  geometry: PageGeometry,
  tools: ContentTools,
  colours: ColourMode,
): { streamIds: number[]; slotStreams: SlotStream[] } {
  const streamIds: number[] = [];
  const slotStreams: SlotStream[] = [];
  const addStream = (content: string) => {
    if (content !== '') streamIds.push(objects.add(...compressed(strToU8(content))));
  };
  const breaks = [...new Set(drawing.slots.map((slot) => slot.markIndex))].sort((a, b) => a - b);
  let text = beginPage(drawing, geometry);
  let from = 0;
  for (const markIndex of breaks) {
    addStream(text + writeMarks(drawing.marks.slice(from, markIndex), tags, tools));
    const slots = drawing.slots
      .filter((slot) => slot.markIndex === markIndex)
      .map((slot) => ({ slot, piece: tags.pieces.push(slot.elementIndex) - 1 }));
    const id = objects.reserve();
    streamIds.push(id);
    slotStreams.push({ id, tags, slots });
    [text, from] = ['', markIndex];
  }
  addStream(text + writeMarks(drawing.marks.slice(from), tags, tools) + endPage(geometry, colours));
  return { streamIds, slotStreams };
}

/** From here on coordinates are canvas pixels, and the paper around the bleed stays clean for the marks. */
function beginPage({ widthPx, heightPx }: Drawing, { fromCanvas, cropMarks }: PageGeometry): string {
  const matrix = fromCanvas.map((value) => numberText(value, 6)).join(' ');
  const clip = `0 0 ${numberText(widthPx)} ${numberText(heightPx)} re W n\n`;
  return `q ${matrix} cm\n${cropMarks.length > 0 ? clip : ''}`;
}

function endPage({ cropMarks }: PageGeometry, colours: ColourMode): string {
  if (cropMarks.length === 0) return 'Q\n';
  // All inks at once, so that the marks are on every printing plate.
  const registration = colours === 'cmyk' ? '1 1 1 1 K' : '0 0 0 RG';
  const lines = cropMarks.map(([x1, y1, x2, y2]) => `${pt(x1)} ${pt(y1)} m ${pt(x2)} ${pt(y2)} l S\n`);
  return `Q\n${BEGIN_ARTIFACT}q 0.25 w ${registration}\n${lines.join('')}Q\n${END_PIECE}`;
}

const pt = (value: number): string => numberText(value, 3);

function figureBoxes(drawing: Drawing, { fromCanvas }: PageGeometry): Map<number, Box> {
  const bounds = new Map<number, Bounds>();
  for (const mark of drawing.marks) {
    if (mark.kind !== 'path' || mark.element === undefined) continue;
    const own = boundsOf(mark.path);
    const known = bounds.get(mark.element) ?? own;
    bounds.set(mark.element, {
      left: Math.min(known.left, own.left),
      top: Math.min(known.top, own.top),
      right: Math.max(known.right, own.right),
      bottom: Math.max(known.bottom, own.bottom),
    });
  }
  return new Map(
    [...bounds].map(([element, { left, top, right, bottom }]) => [
      element,
      [...transformPoint(fromCanvas, left, bottom), ...transformPoint(fromCanvas, right, top)],
    ]),
  );
}
