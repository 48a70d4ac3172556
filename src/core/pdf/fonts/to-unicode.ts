import { hex4, utf16Hex } from '../file/syntax.ts';

const PROLOGUE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`;
const EPILOGUE = 'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n';
/** The specification allows no more in one block. */
const BLOCK = 100;

/** The ToUnicode CMap: turns glyphs back into letters, for search, copying and reading aloud. */
export function toUnicode(textOfGlyph: ReadonlyMap<number, string>): string {
  const rows = [...textOfGlyph]
    .sort(([a], [b]) => a - b)
    .map(([glyphId, text]) => `<${hex4(glyphId)}> <${utf16Hex(text)}>\n`);
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, index) => {
    const block = rows.slice(index * BLOCK, (index + 1) * BLOCK);
    return `${block.length} beginbfchar\n${block.join('')}endbfchar\n`;
  });
  return PROLOGUE + blocks.join('') + EPILOGUE;
}
