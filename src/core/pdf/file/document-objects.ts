import { objectText } from './objects.ts';
import { type Piece, reference, textString } from './syntax.ts';
import { type DocumentFacts, PRODUCER, xmp } from './xmp.ts';

export type PdfText = {
  readonly title: string;
  /** The day from which it holds, e.g. `2020-05-04`: no clock is asked. Absent where a sheet is a draft. */
  readonly date?: string | undefined;
};

type CatalogueParts = {
  readonly pagesId: number;
  readonly structureId: number;
  readonly metadataId: number;
  readonly lang: string;
};

/** The document catalog with `entries` of its own. */
export const catalogue = ({ pagesId, structureId, metadataId, lang }: CatalogueParts, entries = ''): string =>
  `<</Type/Catalog/Pages ${reference(pagesId)}/Lang(${lang})` +
  '/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>/MarkInfo<</Marked true>>' +
  `/StructTreeRoot ${reference(structureId)}/Metadata ${reference(metadataId)}${entries}>>`;

/** The XMP metadata stream, in pieces. */
export function metadataObject(id: number, facts: DocumentFacts): readonly Piece[] {
  const { pieces, length } = xmp(facts);
  const begin = `${id} 0 obj\n<</Type/Metadata/Subtype/XML/Length ${length}>>\nstream\n`;
  return [begin, ...pieces, '\nendstream\nendobj\n'];
}

/** The document information dictionary. */
export function informationObject(id: number, { title, date }: PdfText): string {
  const stamp = date && `(D:${date.replaceAll('-', '')}000000Z)`;
  const dates = stamp ? `/CreationDate${stamp}/ModDate${stamp}` : '';
  return objectText(id, `<</Title${textString(title)}/Producer(${PRODUCER})${dates}/Trapped/False>>`);
}
