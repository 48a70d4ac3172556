import type { Box } from './page-boxes.ts';
import type { PdfObjects } from './objects.ts';
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
    const ids = tags.elements.map((element, index) => {
      const pieces = tags.pieces.flatMap((owner, piece) => (owner === index ? [piece] : []));
      if (pieces.length === 0) return undefined;
      const page = reference(pageIds[pageIndex] ?? 0);
      return objects.add(
        `<</Type/StructElem/S/${element.role}/P ${reference(document)}/Pg ${page}` +
          `/K${array(pieces)}${figureEntries(element, tags.figureBoxes.get(index))}>>`,
      );
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

function figureEntries({ role, alt }: Element, box: Box | undefined): string {
  if (role !== 'Figure') return '';
  const layout = box ? `/A<</O/Layout/Placement/Block/BBox${array(box)}>>` : '';
  return `/Alt${textString(alt ?? '')}${layout}`;
}
