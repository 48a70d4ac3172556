import { expect, test } from 'vitest';
import { covers } from '../../../src/core/drawing/geometry/covers.ts';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { partsOf } from '../../../src/core/scenes/parts.ts';
import { readScene } from '../../../src/core/scenes/scene.ts';
import { peopleMarks } from '../../../src/core/scenes/standing/drawn.ts';
import type { Layer } from '../../../src/core/scenes/standing/stand.ts';
import { type Row, type Side, standAbreast } from '../../../src/core/scenes/standing/stand-abreast.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

const SIDES: readonly (readonly Side[])[] = [
  ['left', 'front', 'right'],
  ['front', 'right'],
  ['left', 'right'],
];
const ROOM = { left: 0, top: 0, floor: 400, most: 9, neck: 48 };
const STEP = 6;

/** Points above the hero's neck, or above the floor where a thing says something, at which two of a row are drawn. */
function coveredTwice(svg: string, { people, cast, end }: Row): string[] {
  const scene = readScene(svg);
  const sign = partsOf(svg).find(({ isSign }) => isSign);
  const layers: readonly Layer[] = ['left', 'front', 'still', 'right'];
  const members = [...layers, ...(sign ? (['back'] as const) : [])].flatMap((layer) => {
    const shift = cast[layer];
    const of = layer === 'back' && sign ? { ...scene, back: sign.marks } : scene;
    const marks = shift ? peopleMarks({ scene: of, stand: people, cast: { [layer]: shift } }) : [];
    return marks.length > 0
      ? [{ layer, marks: marks.map((mark) => ({ mark, bounds: boundsOf(mark.path) })) }]
      : [];
  });
  const isOn = ({ marks }: (typeof members)[number], x: number, y: number) =>
    marks.some(
      ({ mark, bounds: { left, right, top, bottom } }) =>
        x >= left && x <= right && y >= top && y <= bottom && covers(mark, x, y),
    );
  const found = new Set<string>();
  for (let y = 0; y < ROOM.floor; y += STEP) {
    for (let x = 0; x < end.x; x += STEP) {
      const there = members.filter((member) => isOn(member, x, y)).map(({ layer }) => layer);
      if (there.length > 1 && (y < people.y || there.includes('back'))) found.add(there.join(' on '));
    }
  }
  return [...found];
}

test.each(content.venues)(
  'on a street banner of $id nobody is drawn on another’s head, hand or sign',
  (venue) => {
    const sign = partsOf(venue.scene).find(({ isSign }) => isSign)?.marks;
    const stage = { scene: readScene(venue.scene), size: { u: 10, width: 4000 } };
    for (const beside of SIDES)
      for (const grown of [1, 1.25]) {
        const row = standAbreast(stage, { ...ROOM, beside, sign, grown });
        expect(coveredTwice(venue.scene, row), `${beside.join()} × ${grown}`).toEqual([]);
      }
  },
);

test('a street banner tells of everybody of its place, in every language', async () => {
  for (const venue of content.venues.filter((each) => each.formats.includes('street-banner')))
    for (const language of ['vi', 'en'] as const) {
      const { format, sheet } = prepareSheet(
        { venue: venue.id, format: 'street-banner', language },
        { content },
        formats,
      );
      const { drawing } = await makePages({ format, sheet }, tools);
      const [seen = ''] = drawing.elements.flatMap(({ alt }) => alt ?? []);
      for (const { text } of venue.picture)
        expect(seen.toLowerCase()).toContain(text[language].toLowerCase());
    }
});
