import { expect, test } from 'vitest';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { pictureOf } from '../../../src/core/sheets/check-picture.ts';
import { compileSheet } from '../../../src/core/sheets/compile.ts';
import { sheetTree } from '../../../src/core/sheets/sheet-tree.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

const prepared = (venue: string, format: string) =>
  prepareSheet({ venue, format, language: 'en' }, { content }, formats);
function shownOn(venue: string, id: string) {
  const { sheet, format } = prepared(venue, id);
  return pictureOf(sheetTree(format, sheet, tools).layers);
}

test('a narrow stand tells of the nurse alone, a wider one of what is behind her, a poster of all who look up at her', () => {
  expect(shownOn('hospital', 'x-banner')).toBe('A masked nurse raises a phone.');
  expect(shownOn('hospital', 'roll-up')).toMatch(/^A masked nurse .*wheelchair looks up; a drip stand/);
  expect(shownOn('hospital', 'a4-poster')).toMatch(/wheelchair.*relative.*doctor.*drip stand/);
});

test('a picture to be posted that cuts off what its text tells of is refused by name', async () => {
  const { sheet, format } = prepared('hospital', 'square-card');
  expect((await compileSheet(format, sheet, tools)).boxes).not.toEqual([]);
  // the relative stands so far to the left that no picture reaches there
  const scene = sheet.venue.scene.replace('<g id="left">', '<g id="left" transform="translate(-4000 0)">');
  const cut = { ...sheet, venue: { ...sheet.venue, scene } };
  await expect(compileSheet(format, cut, tools)).rejects.toThrow('shoulder of a relative');
});
