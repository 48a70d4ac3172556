import { chooseTexts } from '../drawing/slots/choose-texts.ts';
import { addResources, contentTools, type PdfOptions, type PdfPage } from './compile-pdf.ts';
import type { ContentTools } from './pages/content-stream.ts';
import { contentHash } from './file/content-hash.ts';
import { catalogue, informationObject, metadataObject, type PdfText } from './file/document-objects.ts';
import { PdfObjects } from './file/objects.ts';
import { outputIntents } from './output-intent.ts';
import { outlineItem, outlineRoot } from './file/outline.ts';
import { boxEntries, pageGeometry } from './pages/page-boxes.ts';
import { type PageContent, writePage } from './pages/page-content.ts';
import { type LabelledPage, pageLabels } from './pages/page-labels.ts';
import { contentEntries, slotContent, type SlotValues } from './pages/slot-content.ts';
import { roomIn } from './file/room-in-file.ts';
import {
  type FileSize,
  fileStream,
  type FileStream,
  type Shelf,
  type WrittenObject,
} from './file/stream-file.ts';
import type { Queue } from './queue.ts';
import { array, reference } from './file/syntax.ts';
import { addPageElements } from './pages/tagging.ts';
import type { RareGlyph } from './fonts/rare-glyphs.ts';
import { PageTree } from './pages/page-tree.ts';

/** One place of a combined file: the material it fills, by index, and what it is called. The same object again is a copy. */
export type CombinedPlace = LabelledPage & {
  readonly material: number;
  /** What its pages show. */
  readonly values: SlotValues;
  /** In the outline, and of its pages' sections. */
  readonly name: string;
};

type CombinedOptions = PdfOptions &
  Pick<PdfText, 'date'> & {
    /** What a file with so many of the places is called, each once or more, the last of them among them or not. */
    readonly title: (held: { readonly places: number; readonly copies: number }, isLast: boolean) => string;
    /** Of all places together. */
    readonly rare?: readonly RareGlyph[];
    readonly limits?: FileSize;
    readonly shelf?: Shelf;
  };

/** The most that readers take (ISO 32000-1, annex C): offsets of ten digits, with room for what ends a file. */
const pdfLimits: FileSize = { objects: 8_388_607, bytes: 9_900_000_000 };

/**
 * A file with the pages of each place, chunk by chunk, each good until the next is asked for. `materials` are the pages of each with empty slots. Fonts and
 * what is constant stand in the file once; every page has its own tags and label, every place one entry in the outline, at its first copy. Of a written page
 * only its objects' places are remembered. Where one file can hold no more, the places that are left stay in the
 * queue for another. Throws when a text does not fit its slot: screen the places first.
 */
export async function* combinePdf(
  materials: readonly (readonly PdfPage[])[],
  options: CombinedOptions,
  places: Queue<CombinedPlace>,
): AsyncGenerator<Uint8Array> {
  const { objects, ids, geometry, tools, contents, resources } = beginCombined(materials, options);
  const intents = outputIntents(objects, options.outputProfile);
  const file = fileStream(objects.begin(), options.shelf);
  yield file.begun;

  const pageEntries = `${boxEntries(geometry)}/Resources${resources}/Tabs/S`;
  const tree = new PageTree(file, ids);
  const labels = pageLabels(file);
  let hash = contentHash(file.begun);
  let outlineItemId = file.reserve();
  const firstItemId = outlineItemId;
  let previousItemId: number | undefined;
  let itemPageId = 0;
  let pageCount = 0;
  let [placeCount, copyCount] = [0, 0];
  let before: CombinedPlace | undefined;
  const room = roomIn(file, options.limits ?? pdfLimits);
  for (let place = places.first(); place;) {
    const pages = pagesOf(contents, place);
    const start = file.size();
    let firstPageId: number | undefined;
    for (const [index, content] of pages.entries()) {
      const pageId = file.reserve();
      firstPageId ??= pageId;
      const filled = fillPage(content, place.values, tools);
      const streams = placeStreams(content, filled, file);
      hash = contentHash(hash + contentHash(...filled));
      const { parentId, sectionParentId } = tree.nextParents();
      const section = { pageId, parentId: sectionParentId, title: place.name };
      const elements = addPageElements(file, content.tags, section);
      const page =
        `<</Type/Page/Parent ${reference(parentId)}${pageEntries}` +
        `/Contents${array(streams.ids.map(reference))}/StructParents ${pageCount}>>`;
      file.writeAll([...streams.objects, ...elements.objects, [pageId, page]]);
      tree.add({ pageId, sectionId: elements.sectionId, pieceParents: elements.pieceParents });
      labels.add(index === 0 ? place : otherSide(place, index));
      pageCount += 1;
    }
    copyCount += 1;
    if (place !== before) {
      placeCount += 1;
      itemPageId = firstPageId ?? 0;
    }
    before = place;
    room.note(start);
    await places.advance();
    const next = places.first();
    const isNextHere = next !== undefined && room.isFor(pagesOf(contents, next));
    if (!isNextHere || next !== place) {
      const nextItemId = isNextHere ? file.reserve() : undefined;
      const item = { title: place.name, pageId: itemPageId, previousItemId, nextItemId };
      file.write(outlineItemId, outlineItem({ ...item, rootId: ids.outlineId }));
      previousItemId = outlineItemId;
      outlineItemId = nextItemId ?? outlineItemId;
    }
    const chunk = file.full();
    if (chunk) yield chunk;
    place = isNextHere ? next : undefined;
  }
  if (copyCount === 0) throw new Error('A combined file needs a place.');
  const title = options.title({ places: placeCount, copies: copyCount }, places.first() === undefined);
  const text = { title, ...(options.date !== undefined && { date: options.date }) };

  tree.end();
  labels.end(ids.labelsId);
  file.write(ids.outlineId, outlineRoot({ firstItemId, lastItemId: outlineItemId, count: placeCount }));
  const more = `/Outlines ${reference(ids.outlineId)}/PageLabels ${reference(ids.labelsId)}/PageMode/UseOutlines${intents}`;
  file.write(ids.rootId, catalogue({ ...ids, lang: options.lang }, more));
  file.writePieces(
    ids.metadataId,
    metadataObject(ids.metadataId, { ...text, lang: options.lang, fileId: hash }),
  );
  file.writePieces(ids.infoId, [informationObject(ids.infoId, text)]);
  yield* file.end({ rootId: ids.rootId, infoId: ids.infoId, fileId: hash });
}

function pagesOf(
  contents: readonly (readonly PageContent[])[],
  place: Pick<CombinedPlace, 'material' | 'name'>,
) {
  const pages = contents[place.material];
  if (!pages) throw new Error(`There is no material ${place.material} for "${place.name}".`);
  return pages;
}

/** The back of the sheet labelled `7` is `7.2`. */
const otherSide = ({ labelPrefix, labelNumber }: LabelledPage, index: number): LabelledPage => ({
  labelPrefix: `${labelPrefix}${labelNumber}.`,
  labelNumber: index + 1,
});

/** What of a file is the same for all places. */
function beginCombined(
  materials: readonly (readonly PdfPage[])[],
  options: PdfOptions & Pick<CombinedOptions, 'rare'>,
) {
  const objects = new PdfObjects();
  const ids = {
    rootId: objects.reserve(),
    infoId: objects.reserve(),
    metadataId: objects.reserve(),
    pagesId: objects.reserve(),
    structureId: objects.reserve(),
    documentId: objects.reserve(),
    outlineId: objects.reserve(),
    labelsId: objects.reserve(),
  };
  const geometry = pageGeometry(options.size, options.cropMarks);
  const tools = contentTools(materials.flat(), options, options.rare ?? []);
  const contents = materials.map((pages) =>
    pages.map(({ drawing }) => writePage({ objects, drawing, geometry, tools, colours: options.colours })),
  );
  const resources = addResources(objects, tools, options);
  return { objects, ids, geometry, tools, contents, resources };
}

/** The streams of a page with slots in them. Throws where a text does not fit. */
function fillPage({ streams, slots }: PageContent, values: SlotValues, tools: ContentTools): string[] {
  const chosen = chooseTexts(slots, values, tools.shaper);
  return streams.flatMap((stream) => {
    if (typeof stream === 'number') return [];
    const filled = slotContent(stream, chosen, tools);
    if ('content' in filled) return [filled.content];
    const texts = filled.overflows.map(({ slot, text }) => `"${text}" (${slot})`).join(', ');
    throw new Error(`Too long for their boxes: ${texts}. Shorten them.`);
  });
}

/** The streams of one page, those with slots as they were filled for a place. */
function placeStreams(
  { streams }: PageContent,
  filled: readonly string[],
  file: FileStream,
): { readonly ids: readonly number[]; readonly objects: readonly WrittenObject[] } {
  const own = filled.values();
  const objects: WrittenObject[] = [];
  const ids = streams.map((stream) => {
    if (typeof stream === 'number') return stream;
    const id = file.reserve();
    const content = own.next().value ?? '';
    objects.push([id, contentEntries(content), content]);
    return id;
  });
  return { ids, objects };
}
