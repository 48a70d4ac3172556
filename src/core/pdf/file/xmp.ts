import { escapeMarkup } from '../../i18n/escape-markup.ts';
export type DocumentFacts = {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** `YYYY-MM-DD`; absent, the file names no date. */
  readonly date?: string | undefined;
  /** 32 hexadecimal digits that differ between files of different content. */
  readonly fileId: string;
};

/** The XMP metadata packet, for readers that ignore the older information dictionary. */
export function xmp({ title, lang, date, fileId }: DocumentFacts): string {
  const dates = ['CreateDate', 'ModifyDate', 'MetadataDate'].map(
    (name) => `<xmp:${name}>${date}T00:00:00Z</xmp:${name}>`,
  );
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeMarkup(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${PRODUCER}</pdf:Producer><pdf:Trapped>False</pdf:Trapped>${date === undefined ? '' : dates.join('')}
<xmpMM:DocumentID>${uuid(fileId)}</xmpMM:DocumentID><xmpMM:InstanceID>${uuid(fileId)}</xmpMM:InstanceID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass><xmpMM:VersionID>1</xmpMM:VersionID>
</rdf:Description>
${trappedSchema}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
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
  `uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
