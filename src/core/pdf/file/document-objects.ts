import { objectText, streamText } from './objects.ts';
import { reference, textString, utf8Length } from './syntax.ts';
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

/** The XMP metadata stream. */
export function metadataObject(id: number, facts: DocumentFacts): string {
  const metadata = xmp(facts);
  return streamText(id, `<</Type/Metadata/Subtype/XML/Length ${utf8Length(metadata)}>>`, metadata);
}

/** The document information dictionary. */
export function informationObject(id: number, { title, date }: PdfText): string {
  const stamp = date && `(D:${date.replaceAll('-', '')}000000Z)`;
  const dates = stamp ? `/CreationDate${stamp}/ModDate${stamp}` : '';
  return objectText(id, `<</Title${textString(title)}/Producer(${PRODUCER})${dates}/Trapped/False>>`);
}
