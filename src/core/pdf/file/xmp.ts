import { escapeMarkup } from '../../i18n/escape-markup.ts';
import { type Piece, utf8Length } from './syntax.ts';

export type DocumentFacts = {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** `YYYY-MM-DD`; absent, the file names no date. */
  readonly date?: string | undefined;
  /** 32 hexadecimal digits that differ between files of different content. */
  readonly fileId: string;
};

/** The XMP metadata packet in pieces, for readers that ignore the older information dictionary, and its bytes. */
export function xmp({ title, lang, date, fileId }: DocumentFacts): {
  readonly pieces: readonly Piece[];
  readonly length: number;
} {
  const { before, behind, between, end, length } = frameOf(lang, date);
  const [named, id] = [escapeMarkup(title), uuid(fileId)];
  return {
    pieces: [before, named, behind, id, between, id, end],
    length: length + utf8Length(named) + 2 * id.length,
  };
}

type Frame = ReturnType<typeof frame>;
let last: { readonly lang: string; readonly date: string | undefined; readonly frame: Frame } | undefined;

/** What a packet says whatever the title and the file: the same for all sheets of a material, which come in a row. */
function frameOf(lang: string, date: string | undefined): Frame {
  if (last?.lang !== lang || last.date !== date) last = { lang, date, frame: frame(lang, date) };
  return last.frame;
}

const encoder = new TextEncoder();

function frame(lang: string, date: string | undefined) {
  const dates = ['CreateDate', 'ModifyDate', 'MetadataDate'].map(
    (name) => `<xmp:${name}>${date}T00:00:00Z</xmp:${name}>`,
  );
  const before = encoder.encode(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">`);
  const behind = encoder.encode(`</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeMarkup(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${PRODUCER}</pdf:Producer><pdf:Trapped>False</pdf:Trapped>${date === undefined ? '' : dates.join('')}
<xmpMM:DocumentID>`);
  const between = '</xmpMM:DocumentID><xmpMM:InstanceID>';
  const end = encoder.encode(`</xmpMM:InstanceID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass><xmpMM:VersionID>1</xmpMM:VersionID>
</rdf:Description>
${trappedSchema}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`);
  const length = before.length + behind.length + between.length + end.length;
  return { before, behind, between, end, length };
}

/** PDF/X-4 asks for `pdf:Trapped`, which the XMP of 2005 does not know: PDF/A wants it described where it is used. */
const trappedSchema =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" ' +
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">' +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">' +
  '<pdfaSchema:schema>Adobe PDF Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://ns.adobe.com/pdf/1.3/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdf</pdfaSchema:prefix>' +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:name>Trapped</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Whether the file has been trapped: True, False or Unknown</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';

export const PRODUCER = 'loa';

/** The same digits in the form that XMP asks for. */
const uuid = (hex: string): string =>
  `uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
