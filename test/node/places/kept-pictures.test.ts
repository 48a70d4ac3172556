import { expect, test } from 'vitest';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readContent } from '../../../src/node/content/content.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { keptPictures } from '../../../src/node/places/kept-pictures.ts';
import { compileTemplates, type PlaceTemplates } from '../../../src/node/places/templates.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { campaignDir } from '../content/edited-campaign.ts';

test('pictures are made once while there is room, and again when others have taken it', async () => {
  const content = await readContent(campaignDir);
  const fonts = await readFonts();
  const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
  const templates = await compileTemplates({ content }, ['a4-poster'], plainFormats(), tools);
  const [canteen, pool] = ['canteen', 'swimming-pool'].map((venue) =>
    templates.find({ venue, language: 'vi' }, 'a4-poster'),
  );
  if (!canteen || !pool) throw new Error('two templates were asked for');
  const madeWith = async (maxBytes: number) => {
    const made: string[] = [];
    const watched: PlaceTemplates = {
      ...templates,
      async compilePicture(template) {
        made.push(template.venue);
        return templates.compilePicture(template);
      },
    };
    const picture = keptPictures(watched, maxBytes);
    for (const template of [canteen, canteen, pool, canteen]) await picture(template);
    return made;
  };
  expect(await madeWith(1e9)).toEqual(['canteen', 'swimming-pool']);
  expect(await madeWith(1)).toEqual(['canteen', 'swimming-pool', 'canteen']);
});
