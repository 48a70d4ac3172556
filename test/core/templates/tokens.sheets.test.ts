import { expect, test } from 'vitest';
import { gatherSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { sheetTree } from '../../../src/core/sheets/sheet-tree.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { type DesignTokens, tokens, tokensOn } from '../../../src/core/templates/kit/tokens.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const drawingTools = { palette: content.campaign.palette, shaper: await createShaper(await readFonts()) };

/** The heading of a sheet of a hospital, drawn with a design's tokens. */
function headingOf(id: string, design: DesignTokens) {
  const job = { venue: 'hospital', format: id, language: 'vi' } as const;
  const { sheet } = gatherSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const { layers } = sheetTree(formatOf(formats, id, 'tokens'), sheet, { ...drawingTools, tokens: design });
  return layers
    .filter(({ role }) => role === 'H1')
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])));
}

test.each(['a4-poster', 'a4-landscape', 'a5-leaflet', 'door-sticker', 'x-banner', 'qr'])(
  'the banners of %s rise as steeply as the tokens say',
  (id) => {
    const turned = headingOf(id, { ...tokens, bandDegrees: 7 }).filter(({ turnDegrees }) => turnDegrees);
    expect(new Set(turned.map(({ turnDegrees }) => turnDegrees))).toEqual(new Set([-7]));
  },
);

test('a slogan is as large as the sizes of its kind of poster let it be', () => {
  const { upright } = tokens.posters;
  const posters = { ...tokens.posters, upright: { ...upright, banner: upright.banner / 2 } };
  const [, large] = headingOf('a4-poster', tokens);
  const [, small] = headingOf('a4-poster', { ...tokens, posters });
  expect(small?.text).toBe(large?.text);
  expect(small?.sizePx).toBeLessThan(large?.sizePx ?? 0);
});

test('lengths are pixels on a sheet, parts and units stay as they are', () => {
  const { type, space, office, addressByCode, slope } = tokensOn({ ...tokens, bandDegrees: 45 }, 10);
  expect([type.band, space.edge, space.besideCode]).toEqual([45, 24, 70]);
  expect([office.small, addressByCode]).toEqual([4.4, 0.081]);
  expect(slope).toBeCloseTo(1);
});
