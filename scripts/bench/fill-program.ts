import { once } from 'node:events';
import { designedFormats as formats } from '../../src/core/templates/designed-formats.ts';
import { compileMaterials } from '../../src/core/places/compile-materials.ts';
import { placePdfs } from '../../src/core/places/place-pdf.ts';
import { createShaper } from '../../src/core/text/shaper.ts';
import { readContent } from '../../src/node/content/read-content.ts';
import { compileSheetPng } from '../../src/node/raster/fill-png.ts';
import { readFonts } from '../../src/node/raster/fonts.ts';

/* Fills print files one after the other and writes none: says `ready`, waits for a line, then says how many it made a second. */

const WARM_UP_MS = 2000;
const MEASURED_MS = 4000;

const content = await readContent('content');
const fonts = await readFonts();
const tools = {
  palette: content.campaign.palette,
  fonts,
  shaper: await createShaper(fonts),
  compileSheetPng,
};
const materials = compileMaterials({ content, formats }, tools);
const material = await materials.load({ venue: content.venues[0]?.id ?? '', language: 'vi' }, 'a3-poster');
const pdfs = placePdfs();
let row = 0;

/** Sheets a second over so long. */
function fillFor(ms: number): number {
  const [first, start] = [row, performance.now()];
  while (performance.now() - start < ms) {
    row += 1;
    const address = `${row % 400} đường Lê Lợi, phường ${row % 63}`;
    pdfs.parts(material, { name: `Điểm số ${row}`, address, office: '', hotline: '1900 9095', note: '' });
  }
  return (1000 * (row - first)) / (performance.now() - start);
}

fillFor(WARM_UP_MS);
console.log('ready');
await once(process.stdin, 'data');
console.log(fillFor(MEASURED_MS));
process.stdin.destroy();
