import { expect, test } from 'vitest';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { compileSheetPng } from '../../../src/node/raster/fill-png.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { keptPictures } from '../../../src/node/places/kept-pictures.ts';
import { compileMaterials, type CompiledMaterials } from '../../../src/core/places/compile-materials.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { campaignDir } from '../content/edited-campaign.ts';

test('a material is laid out when a place asks for it; pictures are made once while there is room, and again when others have taken it', async () => {
  const content = await readOnce(campaignDir);
  const fonts = await readFonts();
  const tools = {
    fonts,
    palette: content.campaign.palette,
    shaper: await createShaper(fonts),
    compileSheetPng,
  };
  const materials = compileMaterials({ content, formats: plainFormats() }, tools);
  const canteen = await materials.load({ venue: 'canteen', language: 'vi' }, 'a4-poster');
  expect(materials.loaded().map(({ id }) => id)).toEqual(['canteen/a4-poster.vi']);
  const pool = await materials.load({ venue: 'swimming-pool', language: 'vi' }, 'a4-poster');
  const madeWith = async (maxBytes: number) => {
    const made: string[] = [];
    const watched: CompiledMaterials = {
      ...materials,
      async compilePicture(material) {
        made.push(material.venue);
        return materials.compilePicture(material);
      },
    };
    const picture = keptPictures(watched, maxBytes);
    for (const material of [canteen, canteen, pool, canteen]) await picture(material);
    return made;
  };
  expect(await madeWith(1e9)).toEqual(['canteen', 'swimming-pool']);
  expect(await madeWith(1)).toEqual(['canteen', 'swimming-pool', 'canteen']);
});
