import { expect, test } from 'vitest';
import { concatBytes } from '../../../src/core/drawing/concat-bytes.ts';
import { sheetMaker } from '../../../src/core/places/batch.ts';
import { compileMaterials } from '../../../src/core/places/compile-materials.ts';
import { placeOrders } from '../../../src/core/places/place-orders.ts';
import { plainMaterial } from '../../../src/core/places/plain-material.ts';
import { designedFormats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { openWorkshop } from '../../../src/node/places/open-workshop.ts';
import { compileSheetPng } from '../../../src/node/raster/fill-png.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const place = (row: number, name: string) => ({
  ...{ row, tab: '', venue: 'hospital', language: 'vi' as const, copies: 1, district: '' },
  ...{ name, address: 'Lô A', office: '', hotline: '', note: '' },
});

test('an order is made to the same bytes where its materials are and where they were sent as plain data', async () => {
  const content = await readOnce('content');
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  const tools = { fonts, shaper, palette: content.campaign.palette, compileSheetPng };
  const materials = compileMaterials({ content, formats: designedFormats }, tools);
  const formats = ['a5-leaflet', 'counter-tent', 'slide-1080p'];
  for (const format of formats) await materials.load({ venue: 'hospital', language: 'vi' }, format);
  const ordersOf = placeOrders({ formats, materials, png: true });
  const orders = [place(2, 'Trạm y tế Nà Hỳ'), place(3, 'Trạm y tế Nà Hỳ')].flatMap(ordersOf);
  expect(orders.map(({ file }) => file)).toEqual([
    'hospital/a5-leaflet.vi/tram-y-te-na-hy.pdf',
    'hospital/a5-leaflet.vi/tram-y-te-na-hy.png',
    'hospital/counter-tent.vi/tram-y-te-na-hy.pdf',
    'hospital/slide-1080p.vi/tram-y-te-na-hy.png',
    'hospital/a5-leaflet.vi/tram-y-te-na-hy-3.pdf',
    'hospital/a5-leaflet.vi/tram-y-te-na-hy-3.png',
    'hospital/counter-tent.vi/tram-y-te-na-hy-3.pdf',
    'hospital/slide-1080p.vi/tram-y-te-na-hy-3.png',
  ]);
  const here = sheetMaker({ materials: materials.loaded(), compilePicture: materials.compilePicture });
  const sent = structuredClone(materials.loaded().map(plainMaterial));
  const there = await openWorkshop({ materials: sent, fonts, pictureBytes: 100e6 });
  for (const order of orders.slice(0, 4)) {
    const [mine, theirs] = [await here(order), await there(structuredClone(order))];
    expect(theirs.bytes).toBe(mine.bytes);
    expect(Buffer.compare(concatBytes(theirs.parts), concatBytes(mine.parts))).toBe(0);
  }
});
