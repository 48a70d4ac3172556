import type { Box } from './page-boxes.ts';
import type { PdfObjects } from './objects.ts';
import type { FileStream } from './stream-file.ts';
import { array, reference, textString } from './syntax.ts';
import type { Element } from '../drawing/drawing.ts';

/** The marked pieces of one page: the piece's number is its index, its value the element it belongs to. */
export type PageTags = {
  readonly elements: readonly Element[];
  readonly pieces: number[];
  /** Around each figure, in points. */
  readonly figureBoxes: ReadonlyMap<number, Box>;
};

/** Begins a piece of an element; `EMC` ends it. */
export function beginPiece(tags: PageTags, element: number): string {
  const piece = tags.pieces.push(element) - 1;
  return beginPieceNumbered(tags, piece);
}

export function beginPieceNumbered(tags: PageTags, piece: number): string {
  const role = tags.elements[tags.pieces[piece] ?? -1]?.role;
  if (!role) throw new Error(`A mark refers to an element that the drawing lacks (piece ${piece}).`);
  return `/${role} <</MCID ${piece}>> BDC\n`;
}

export const BEGIN_ARTIFACT = '/Artifact BMC\n';
export const END_PIECE = 'EMC\n';

/** Adds the structure tree and gives its number. `pageIds` are the page objects, in order. */
export function addStructure(
  objects: PdfObjects,
  pages: readonly PageTags[],
  pageIds: readonly number[],
): number {
  const root = objects.reserve();
  const document = objects.reserve();
  const parentRows: string[] = [];
  const kids: number[] = [];
  pages.forEach((tags, pageIndex) => {
    const ids = tags.elements.map((_, index) => {
      const entries = elementEntries(tags, index, { parentId: document, pageId: pageIds[pageIndex] ?? 0 });
      return entries === undefined ? undefined : objects.add(entries);
    });
    kids.push(...ids.filter((id) => id !== undefined));
    const parents = tags.pieces.map((element) => reference(ids[element] ?? 0));
    parentRows.push(`${pageIndex} ${array(parents)}`);
  });
  objects.set(
    document,
    `<</Type/StructElem/S/Document/P ${reference(root)}/K${array(kids.map(reference))}>>`,
  );
  const parentTree = objects.add(`<</Nums[${parentRows.join(' ')}]>>`);
  return objects.set(
    root,
    `<</Type/StructTreeRoot/K ${reference(document)}/ParentTree ${reference(parentTree)}` +
      `/ParentTreeNextKey ${pages.length}>>`,
  );
}

/** An element of a page, or undefined when nothing on the page belongs to it. */
function elementEntries(
  { elements, pieces, figureBoxes }: PageTags,
  index: number,
  { parentId, pageId }: { readonly parentId: number; readonly pageId: number },
): string | undefined {
  const element = elements[index];
  const own = pieces.flatMap((owner, piece) => (owner === index ? [piece] : []));
  if (!element || own.length === 0) return undefined;
  return (
    `<</Type/StructElem/S/${element.role}/P ${reference(parentId)}/Pg ${reference(pageId)}` +
    `/K${array(own)}${figureEntries(element, figureBoxes.get(index))}>>`
  );
}

type PageSection = { readonly pageId: number; readonly parentId: number; readonly title: string };

/** One page of a long file: a section of its own with its elements. */
export function addPageElements(file: FileStream, tags: PageTags, { pageId, parentId, title }: PageSection) {
  const sectionId = file.reserve();
  const chunks: Uint8Array[] = [];
  const ids = tags.elements.map((_, index) => {
    const entries = elementEntries(tags, index, { parentId: sectionId, pageId });
    if (entries === undefined) return undefined;
    const id = file.reserve();
    chunks.push(file.write(id, entries));
    return id;
  });
  const kids = ids.filter((id) => id !== undefined).map(reference);
  const section = `<</Type/StructElem/S/Sect/P ${reference(parentId)}/T${textString(title)}/K${array(kids)}>>`;
  chunks.push(file.write(sectionId, section));
  return { sectionId, chunks, pieceParents: tags.pieces.map((element) => ids[element] ?? 0) };
}

function figureEntries({ role, alt }: Element, box: Box | undefined): string {
  if (role !== 'Figure') return '';
  const layout = box ? `/A<</O/Layout/Placement/Block/BBox${array(box)}>>` : '';
  return `/Alt${textString(alt ?? '')}${layout}`;
}
