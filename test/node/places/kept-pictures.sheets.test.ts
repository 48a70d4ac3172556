import { expect, test } from 'vitest';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readContent } from '../../../src/node/content/content.ts';
import { compileSheetPng } from '../../../src/node/raster/fill-png.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { keptPictures } from '../../../src/node/places/kept-pictures.ts';
import { compileMaterials, type CompiledMaterials } from '../../../src/core/places/compile-materials.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { campaignDir } from '../content/edited-campaign.ts';

test('pictures are made once while there is room, and again when others have taken it', async () => {
  const content = await readContent(campaignDir);
  const fonts = await readFonts();
  const tools = {
    fonts,
    palette: content.campaign.palette,
    shaper: await createShaper(fonts),
    compileSheetPng,
  };
  const materials = await compileMaterials({ content }, ['a4-poster'], plainFormats(), tools);
  const [canteen, pool] = ['canteen', 'swimming-pool'].map((venue) =>
    materials.find({ venue, language: 'vi' }, 'a4-poster'),
  );
  if (!canteen || !pool) throw new Error('two materials were asked for');
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
