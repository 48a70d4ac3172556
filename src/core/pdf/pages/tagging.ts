import type { Box } from './page-boxes.ts';
import type { PdfObjects } from '../file/objects.ts';
import type { FileStream, WrittenObject } from '../file/stream-file.ts';
import { array, reference, textString } from '../file/syntax.ts';
import type { Element } from '../../drawing/drawing.ts';

/** Marked-content sequences of one page: the MCID is the index, the value its structure element. */
export type PageTags = {
  readonly elements: readonly Element[];
  readonly pieces: number[];
  /** Around each figure, in points. */
  readonly figureBoxes: ReadonlyMap<number, Box>;
};

/** Begins a marked-content sequence (`BDC`) of a structure element; `EMC` ends it. */
export function beginPiece(tags: PageTags, element: number): string {
  const piece = tags.pieces.push(element) - 1;
  return beginPieceNumbered(tags, piece);
}

export function beginPieceNumbered(tags: PageTags, piece: number): string {
  const role = tags.elements[tags.pieces[piece] ?? -1]?.role;
  if (!role) throw new Error(`A mark refers to an element that the drawing lacks (piece ${piece}).`);
  return `/${typeOf(role)} <</MCID ${piece}>> BDC\n`;
}

/** The type of the element that holds the content: the text of an item is its body. */
const typeOf = (role: Element['role']): string => (role === 'LI' ? 'LBody' : role);

export const BEGIN_ARTIFACT = '/Artifact BMC\n';
export const END_PIECE = 'EMC\n';

/** Where objects of the structure go: numbers first, content later. */
type ObjectSink = {
  readonly reserve: () => number;
  readonly write: (id: number, dictionary: string) => void;
};

type PageParent = { readonly parentId: number; readonly pageId: number };

/** Adds the structure tree root and returns its object number. `pageIds` are the page objects, in order. */
export function addStructure(
  objects: PdfObjects,
  pages: readonly PageTags[],
  pageIds: readonly number[],
): number {
  const root = objects.reserve();
  const document = objects.reserve();
  const sink: ObjectSink = {
    reserve: () => objects.reserve(),
    write: (id, dictionary) => objects.set(id, dictionary),
  };
  const written = pages.map((tags, index) =>
    writeElements(tags, { parentId: document, pageId: pageIds[index] ?? 0 }, sink),
  );
  const kids = written.flatMap((page) => page.kids);
  objects.set(
    document,
    `<</Type/StructElem/S/Document/P ${reference(root)}/K${array(kids.map(reference))}>>`,
  );
  const rows = written.map(({ pieceParents }, index) => `${index} ${array(pieceParents.map(reference))}`);
  const parentTree = objects.add(`<</Nums[${rows.join(' ')}]>>`);
  return objects.set(
    root,
    `<</Type/StructTreeRoot/K ${reference(document)}/ParentTree ${reference(parentTree)}` +
      `/ParentTreeNextKey ${pages.length}>>`,
  );
}

type PageSection = PageParent & { readonly title: string };

/** One page of a long file: a section of its own with its elements, for `writeAll`. */
export function addPageElements(file: FileStream, tags: PageTags, { pageId, parentId, title }: PageSection) {
  const sectionId = file.reserve();
  const objects: WrittenObject[] = [];
  const sink: ObjectSink = {
    reserve: () => file.reserve(),
    write: (id, dictionary) => objects.push([id, dictionary]),
  };
  const { kids, pieceParents } = writeElements(tags, { parentId: sectionId, pageId }, sink);
  const section = `<</Type/StructElem/S/Sect/P ${reference(parentId)}/T${textString(title)}/K${array(kids.map(reference))}>>`;
  objects.push([sectionId, section]);
  return { sectionId, objects, pieceParents };
}

/** Writes a page's structure elements, leaving out those without content. Neighbouring items are one list, neighbouring heads the row of one table. */
function writeElements(tags: PageTags, { parentId, pageId }: PageParent, sink: ObjectSink) {
  const { pieces } = tags;
  const kids: number[] = [];
  const holderOf = new Map<number, number>();
  let list: List | undefined;
  let table: Table | undefined;
  const endGroups = () => {
    if (list) writeList(list, { parentId, pageId }, sink);
    if (table) writeTable(table, { parentId, pageId }, sink);
    [list, table] = [undefined, undefined];
  };
  for (const element of constantOf(tags)) {
    const id = sink.reserve();
    holderOf.set(element.index, id);
    if (element.role === 'TH') {
      if (!table) {
        endGroups();
        table = { id: sink.reserve(), rowId: sink.reserve(), heads: [] };
        kids.push(table.id);
      }
      table.heads.push({ id, element });
      continue;
    }
    if (element.role !== 'LI' && element.role !== 'Lbl') {
      endGroups();
      kids.push(id);
      sink.write(id, elementEntries(element, { parentId, pageId }));
      continue;
    }
    if (!list) {
      endGroups();
      list = { id: sink.reserve(), items: [] };
      kids.push(list.id);
    }
    const begun = list.items.at(-1)?.parts.at(-1)?.element;
    const isBody = begun?.role === 'Lbl' && begun.index === element.index - 1;
    if (!isBody) list.items.push({ id: sink.reserve(), parts: [] });
    list.items.at(-1)?.parts.push({ id, element });
  }
  endGroups();
  return { kids, pieceParents: pieces.map((element) => holderOf.get(element) ?? 0) };
}

/** Each item with its number and its text, as far as they are on the page. */
type List = { readonly id: number; readonly items: ListItem[] };
type ListItem = { readonly id: number; readonly parts: Part[] };
type Part = { readonly id: number; readonly element: ConstantElement };

/** The heads of columns that somebody fills by hand. */
type Table = { readonly id: number; readonly rowId: number; readonly heads: Part[] };

function writeTable({ id, rowId, heads }: Table, { parentId, pageId }: PageParent, sink: ObjectSink) {
  const ids = array(heads.map((head) => reference(head.id)));
  sink.write(id, `<</Type/StructElem/S/Table/P ${reference(parentId)}/K[${reference(rowId)}]>>`);
  sink.write(rowId, `<</Type/StructElem/S/TR/P ${reference(id)}/K${ids}>>`);
  for (const head of heads) sink.write(head.id, elementEntries(head.element, { parentId: rowId, pageId }));
}

const NUMBERED = '/A<</O/List/ListNumbering/Decimal>>';

function writeList({ id: listId, items }: List, { parentId, pageId }: PageParent, sink: ObjectSink) {
  const isNumbered = items.some(({ parts }) => parts.some(({ element }) => element.role === 'Lbl'));
  const ids = array(items.map(({ id }) => reference(id)));
  sink.write(
    listId,
    `<</Type/StructElem/S/L/P ${reference(parentId)}/K${ids}${isNumbered ? NUMBERED : ''}>>`,
  );
  for (const { id: itemId, parts } of items) {
    const lang = parts[0]?.element.lang ?? '';
    const kids = array(parts.map(({ id }) => reference(id)));
    sink.write(itemId, `<</Type/StructElem/S/LI/P ${reference(listId)}${lang}/K${kids}>>`);
    for (const { id, element } of parts) {
      sink.write(id, elementEntries({ ...element, lang: '' }, { parentId: itemId, pageId }));
    }
  }
}

/** What is written of an element on every page that has these tags. */
type ConstantElement = {
  readonly index: number;
  readonly role: Element['role'];
  readonly lang: string;
  readonly own: string;
  readonly attributes: string;
};

const constants = new WeakMap<PageTags, readonly ConstantElement[]>();

/** The elements of a page that have content; its content is written. */
function constantOf(tags: PageTags): readonly ConstantElement[] {
  const { elements, pieces, figureBoxes } = tags;
  const known = constants.get(tags);
  if (known) return known;
  const constant = elements.flatMap((element, index) => {
    const own = pieces.flatMap((owner, piece) => (owner === index ? [piece] : []));
    if (own.length === 0) return [];
    const attributes = attributesOf(element, figureBoxes.get(index));
    return [{ index, role: element.role, lang: langEntry(element), own: array(own), attributes }];
  });
  constants.set(tags, constant);
  return constant;
}

const elementEntries = (
  { role, lang, own, attributes }: ConstantElement,
  { parentId, pageId }: PageParent,
): string =>
  `<</Type/StructElem/S/${typeOf(role)}/P ${reference(parentId)}/Pg ${reference(pageId)}${lang}/K${own}${attributes}>>`;

const langEntry = ({ lang }: Element): string => (lang === undefined ? '' : `/Lang${textString(lang)}`);

function attributesOf({ role, alt }: Element, box: Box | undefined): string {
  if (role === 'TH') return '/A<</O/Table/Scope/Column>>';
  if (role !== 'Figure') return '';
  const layout = box ? `/A<</O/Layout/Placement/Block/BBox${array(box)}>>` : '';
  return `/Alt${textString(alt ?? '')}${layout}`;
}
