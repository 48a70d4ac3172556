import type { FileStream } from '../file/stream-file.ts';
import { array, reference } from '../file/syntax.ts';

/** Pages under one node; readers open such a tree at any page without reading the others. */
const NODE = 128;

type TreeIds = { readonly pagesId: number; readonly structureId: number; readonly documentId: number };
type PlacedPage = {
  readonly pageId: number;
  readonly sectionId: number;
  /** The structure element of each MCID of the page. */
  readonly pieceParents: readonly number[];
};

/** Page tree, structure tree and parent tree (from MCID to element), all with the same nodes. */
export class PageTree {
  private readonly file: FileStream;
  private readonly ids: TreeIds;
  private readonly nodes: { pagesId: number; partId: number; piecesId: number }[] = [];
  private pages: PlacedPage[] = [];
  private pagesId = 0;
  private partId = 0;
  private count = 0;

  constructor(file: FileStream, ids: TreeIds) {
    this.file = file;
    this.ids = ids;
  }

  /** Parents of the next page and of its section. */
  nextParents(): { readonly parentId: number; readonly sectionParentId: number } {
    if (this.pages.length === 0) {
      this.pagesId = this.file.reserve();
      this.partId = this.file.reserve();
    }
    return { parentId: this.pagesId, sectionParentId: this.partId };
  }

  add(page: PlacedPage): void {
    this.pages.push(page);
    this.count += 1;
    if (this.pages.length === NODE) this.flush();
  }

  end(): void {
    this.flush();
    const { pagesId, structureId, documentId } = this.ids;
    const kids = (key: 'pagesId' | 'partId' | 'piecesId') =>
      array(this.nodes.map((node) => reference(node[key])));
    const parentTreeId = this.file.reserve();
    this.file.write(pagesId, `<</Type/Pages/Kids${kids('pagesId')}/Count ${this.count}>>`);
    this.file.write(parentTreeId, `<</Kids${kids('piecesId')}>>`);
    this.file.write(
      documentId,
      `<</Type/StructElem/S/Document/P ${reference(structureId)}/K${kids('partId')}>>`,
    );
    this.file.write(
      structureId,
      `<</Type/StructTreeRoot/K ${reference(documentId)}/ParentTree ${reference(parentTreeId)}` +
        `/ParentTreeNextKey ${this.count}>>`,
    );
  }

  private flush(): void {
    const { pages, pagesId, partId, file } = this;
    if (pages.length === 0) return;
    const piecesId = file.reserve();
    const first = this.count - pages.length;
    const kids = (key: 'pageId' | 'sectionId') => array(pages.map((page) => reference(page[key])));
    const rows = pages.map(
      ({ pieceParents }, index) => `${first + index} ${array(pieceParents.map(reference))}`,
    );
    file.write(
      pagesId,
      `<</Type/Pages/Parent ${reference(this.ids.pagesId)}/Kids${kids('pageId')}/Count ${pages.length}>>`,
    );
    file.write(
      partId,
      `<</Type/StructElem/S/Part/P ${reference(this.ids.documentId)}/K${kids('sectionId')}>>`,
    );
    file.write(piecesId, `<</Limits[${first} ${this.count - 1}]/Nums[${rows.join(' ')}]>>`);
    this.nodes.push({ pagesId, partId, piecesId });
    this.pages = [];
  }
}
