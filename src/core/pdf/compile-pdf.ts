import type { Drawing } from '../drawing/drawing.ts';
import type { Palette } from '../schema/campaign.ts';
import { slotPieces } from '../text/slot-characters.ts';
import type { Shaper } from '../text/shaper.ts';
import { contentHash } from './file/content-hash.ts';
import type { ContentTools } from './pages/content-stream.ts';
import { catalogue } from './file/document-objects.ts';
import { addFonts } from './fonts/font-objects.ts';
import { FontTable } from './fonts/font-table.ts';
import { ImageTable } from './pages/image-table.ts';
import { type ColourMode, inkOf, ownInk } from './pages/ink.ts';
import { type BegunFile, PdfObjects } from './file/objects.ts';
import { allPlates, type OutputProfile, outputIntents } from './output-intent.ts';
import { boxEntries, pageGeometry, type PageSize } from './pages/page-boxes.ts';
import { type SlotPiece, writePage } from './pages/page-content.ts';
import type { RareGlyph } from './fonts/rare-glyphs.ts';
import { array, reference } from './file/syntax.ts';
import { addStructure } from './pages/tagging.ts';

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
  /** The print shop's own; absent, the file says nothing of the press. */
  readonly outputProfile?: OutputProfile;
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
  readonly slotStreams: readonly (SlotPiece & { readonly id: number })[];
};

/**
 * Writes everything constant once: outlines, fonts, tags, pages. Slots are filled by `fillPdf`; their fonts
 * embed `slotPieces` and these rare glyphs.
 */
export function compilePdf(
  pages: readonly PdfPage[],
  options: PdfOptions,
  rare: readonly RareGlyph[] = [],
): CompiledPdf {
  const objects = new PdfObjects();
  const ids = {
    rootId: objects.reserve(),
    infoId: objects.reserve(),
    metadataId: objects.reserve(),
    pagesId: objects.reserve(),
  };
  const geometry = pageGeometry(options.size, options.cropMarks);
  const tools = contentTools(pages, options, rare);
  const written = pages.map(({ drawing }) => {
    const { tags, streams } = writePage({ objects, drawing, geometry, tools, colours: options.colours });
    const placed = streams.map((stream) => (typeof stream === 'number' ? stream : reserved(objects, stream)));
    return { tags, streams: placed };
  });
  const resources = addResources(objects, tools, options);
  const pageIds = written.map(({ streams }, index) =>
    objects.add(
      `<</Type/Page/Parent ${reference(ids.pagesId)}${boxEntries(geometry)}/Resources${resources}` +
        `/Contents${array(streams.map((stream) => reference(idOf(stream))))}/StructParents ${index}/Tabs/S>>`,
    ),
  );
  objects.set(ids.pagesId, `<</Type/Pages/Kids${array(pageIds.map(reference))}/Count ${pageIds.length}>>`);
  const structureId = addStructure(
    objects,
    written.map(({ tags }) => tags),
    pageIds,
  );
  const intents = outputIntents(objects, options.outputProfile);
  objects.set(ids.rootId, catalogue({ ...ids, structureId, lang: options.lang }, intents));
  const slotStreams = written.flatMap(({ streams }) =>
    streams.filter((stream) => typeof stream !== 'number'),
  );
  const begun = objects.begin();
  return { ...ids, pages, options, begun, begunHash: contentHash(begun.bytes), tools, slotStreams };
}

/** The pages' resources: every font subset, pictures of pixels, and the colour space of crop marks. No glyph comes later. */
export function addResources(
  objects: PdfObjects,
  { fonts, images }: ContentTools,
  options: PdfOptions,
): string {
  const { shaper, colours, cropMarks } = options;
  const marks = cropMarks && colours === 'cmyk' ? allPlates(objects) : '';
  return `<</Font<<${addFonts(objects, fonts, shaper)}>>${images.add(objects, colours)}${marks}>>`;
}

/** What the content of these pages is written with; every glyph that a slot may need is noted. */
export function contentTools(
  pages: readonly PdfPage[],
  { shaper, palette, colours }: PdfOptions,
  rare: readonly RareGlyph[],
): ContentTools {
  const fonts = new FontTable(shaper);
  for (const { drawing } of pages) {
    for (const { font, weight, fixed = [], fixedIn = [] } of drawing.slots)
      fonts.preload(font, weight, [...slotPieces, ...fixed, ...fixedIn.flatMap((each) => each.fixed)]);
  }
  for (const { font, weight, glyphId, text } of rare) {
    if (fonts.has(font, weight)) fonts.use(fonts.get(font, weight), glyphId, text);
  }
  const inks = { ink: inkOf(palette, colours), ownInk: ownInk(colours) };
  return { shaper, fonts, ...inks, images: new ImageTable() };
}

const reserved = (objects: PdfObjects, piece: SlotPiece) => ({ id: objects.reserve(), ...piece });
const idOf = (stream: number | { readonly id: number }) => (typeof stream === 'number' ? stream : stream.id);
