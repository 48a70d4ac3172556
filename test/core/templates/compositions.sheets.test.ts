import { expect, test } from 'vitest';
import { type Bounds, boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import type { Drawing, PathMark } from '../../../src/core/drawing/drawing.ts';
import { textBounds } from '../../../src/core/drawing/geometry/text-bounds.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { codeBounds } from '../../../src/core/drawing/code-bounds.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import type { SheetLanguage } from '../../../src/core/formats/language.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const BLEED_PX = 30;
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

async function poster(venue: string, format = 'a4-poster', language: SheetLanguage = 'vi') {
  const prepared = prepareSheet({ venue, format, language }, { content }, formats);
  const { drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const code = codeBounds(drawing);
  // the campaign's object alone is red
  const [object] = drawing.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.fill === 'accent' ? [boundsOf(mark.path)] : [],
  );
  if (!code || !object) throw new Error('no code or nothing raised');
  return { drawing, code, object };
}

const alts = ({ elements }: Drawing) => elements.flatMap(({ alt }) => alt ?? []);
const holds = (outer: Bounds, inner: Bounds) =>
  outer.left < inner.left &&
  outer.right > inner.right &&
  outer.top < inner.top &&
  outer.bottom > inner.bottom;

test('sixteen places are of three compositions, and none of them is the poster of another', async () => {
  const chosen = content.venues.map(({ look }) => look.composition);
  expect(new Set(chosen)).toEqual(new Set(['raised', 'shield', 'symbol']));
  for (const composition of ['raised', 'shield', 'symbol']) {
    const count = chosen.filter((one) => one === composition).length;
    expect(count, composition).toBeGreaterThanOrEqual(3);
    expect(count, composition).toBeLessThanOrEqual(8);
  }
  // two beside each other in lists never look alike in everything
  content.venues.slice(1).forEach(({ look }, index) => {
    const before = content.venues[index]?.look;
    const same = (['ground', 'pattern', 'composition'] as const).every((key) => look[key] === before?.[key]);
    expect(same, `place ${index + 2}`).toBe(false);
  });
});

test('a shield bears the code itself', async () => {
  const { object, code } = await poster('bus-station');
  expect(holds(object, code)).toBe(true);
});

test.each([
  ['bus-station', 'vi'],
  ['office-gate', 'vi'],
  ['office-gate', 'en'],
  ['office-room', 'vi'],
  ['rented-rooms', 'vi'],
  ['rented-rooms', 'en'],
] as const)(
  'on a wide slide the shield of %s bears its sign above a code of 400 px, and who holds it stands beside the second line: %s',
  async (venue, language) => {
    const { drawing, object, code } = await poster(venue, 'slide-1080p', language);
    const { look } = content.venues.find(({ id }) => id === venue) ?? {};
    expect(code.right - code.left).toBeLessThan(400 + 29);
    const marks = drawing.marks.flatMap((mark) =>
      mark.kind === 'path' ? [{ fill: mark.fill, ...boundsOf(mark.path) }] : [],
    );
    const isOnFace = ({ left, right, bottom }: Bounds) =>
      left > object.left && right < object.right && bottom < code.top;
    expect(marks.filter((mark) => mark.fill === 'picture' && isOnFace(mark))).toHaveLength(1);
    const second = drawing.marks.find((mark) => mark.kind === 'text' && mark.text.endsWith(' BLUEZONE'));
    if (second?.kind !== 'text') throw new Error('no slogan');
    const isFace = ({ fill, left, right }: (typeof marks)[number]) =>
      fill === look?.skin && left > 0.4 * drawing.widthPx && right < object.right;
    expect(Math.min(...marks.filter(isFace).map(({ top }) => top))).toBeLessThan(second.yPx);
  },
);

const rowsOf = ({ marks }: Drawing) =>
  marks
    .flatMap((mark) => (mark.kind === 'text' && mark.turnDegrees ? [mark] : []))
    .toSorted((a, b) => b.yPx - a.yPx);

test.each([
  ['bus-station', 'vi', 'xe khách'],
  ['hotel', 'vi', 'Chìa khóa phòng có thẻ số 205.'],
  ['hospital', 'en', 'A stethoscope.'],
  ['office-gate', 'en', 'The barrier of a gate.'],
] as const)(
  'beside the short verb of %s a narrow banner shows a thing, and tells of it: %s',
  async (...row) => {
    const [venue, language, told] = row;
    const { drawing } = await poster(venue, 'x-banner', language);
    const [lower, upper] = rowsOf(drawing);
    expect(lower?.text).toBe('BLUEZONE');
    expect(upper?.sizePx).toBeCloseTo(lower?.sizePx ?? 0, 0);
    expect(alts(drawing).join()).toContain(told);
  },
);

test.each([
  ['hospital', 'vi'],
  ['office-room', 'en'],
  ['quarantine-site', 'en'],
] as const)('a long verb of %s fills its row of a narrow banner: %s', async (venue, language) => {
  const { drawing } = await poster(venue, 'x-banner', language);
  const [lower, upper] = rowsOf(drawing);
  expect(lower?.text).toBe('BLUEZONE');
  const times = (upper?.sizePx ?? 0) / (lower?.sizePx ?? 0);
  expect(times).toBeGreaterThan(1.05);
  expect(times).toBeLessThan(1.36);
});

test('on white paper no rule runs where both sides of it are white', async () => {
  const { drawing } = await poster('bus-station', 'a4-mono');
  const first = drawing.marks.find((mark) => mark.kind === 'text' && mark.text === 'LÊN XE,');
  if (first?.kind !== 'text') throw new Error('no slogan');
  const rules = drawing.marks.filter(
    (mark) => mark.kind === 'path' && mark.stroke && boundsOf(mark.path).bottom < first.yPx,
  );
  expect(rules).toEqual([]);
});

test('where the code is too wide to be held beside a person, it is raised instead', async () => {
  const { object, code } = await poster('bus-station', 'slide-portrait');
  expect(object.bottom).toBeLessThan(code.top);
});

test('a symbol is told in its own words, and no people are', async () => {
  const vehicle = content.venues.find(({ id }) => id === 'transport-vehicle');
  const { drawing, object, code } = await poster('transport-vehicle');
  expect(alts(drawing)).toContain(
    'Điện thoại có hình tấm khiên là kính trước của xe khách; hai gương chiếu hậu; bánh xe.',
  );
  expect(alts(drawing).join()).not.toContain(vehicle?.picture[0]?.text.vi);
  expect(object.bottom).toBeLessThan(code.top);
});

test.each(['slide-1080p', 'a4-landscape'])(
  'on %s who stands beside a symbol has a hand on the object in it, and is told of as those with them are',
  async (format) => {
    const { drawing, object } = await poster('public-wifi', format);
    const told = alts(drawing).join(' ');
    for (const words of [/giơ điện thoại/i, /ngồi xe lăn/i, /sóng wifi/i]) expect(told).toMatch(words);
    const skin = content.venues.find(({ id }) => id === 'public-wifi')?.look.skin;
    const marks = drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
    const before = marks.slice(marks.findIndex(({ fill }) => fill === 'accent'));
    const fingers = before.filter(({ fill }) => fill === skin).map(({ path }) => boundsOf(path));
    expect(fingers).toHaveLength(4);
    for (const { left, right } of fingers) {
      expect(left).toBeLessThan(object.left);
      expect(right).toBeGreaterThan(object.left);
    }
  },
);

test('where a slogan beside a symbol would be a ladder of short rows, people raise the object', async () => {
  const hotel = content.venues.find(({ id }) => id === 'hotel');
  const { drawing } = await poster('hotel');
  expect(alts(drawing).join()).toContain(hotel?.picture[1]?.text.vi);
});

test('the key of a hotel hangs before the object', async () => {
  const { drawing, object } = await poster('hotel', 'slide-1080p');
  const marks = drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
  const isKey = ({ fill, path }: (typeof marks)[number]) => {
    const { left, right, top, bottom } = boundsOf(path);
    const isOver = left < object.right && right > object.right && top > object.top && bottom > object.bottom;
    return fill === 'skinC' && isOver;
  };
  const at = marks.findIndex(({ fill }) => fill === 'accent');
  expect(marks.slice(at).some(isKey)).toBe(true);
});

test.each([
  ['bus-station', 'slide-1080p'],
  ['office-gate', 'gate-notice'],
])('the shield of %s is no wider than the code and its quiet zone ask for on %s', async (venue, format) => {
  const { object, code } = await poster(venue, format);
  // the face is drawn 134 wide on an object of 168, and a code of 29 modules has four more on either side
  const face = (134 / 168) * (object.right - object.left);
  expect((code.right - code.left) / face).toBeCloseTo(29 / 37, 2);
});

test.each([
  ['bus-station', 'slide-1080p'],
  ['office-room', 'a4-landscape'],
  ['office-gate', 'gate-notice'],
])(
  'who holds the shield of %s on a wide sheet has fingers on its edge, no fist on the cheek: %s',
  async (venue, format) => {
    const { drawing, object } = await poster(venue, format);
    const skin = content.venues.find(({ id }) => id === venue)?.look.skin;
    const marks = drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
    const before = marks.slice(marks.findIndex(({ fill }) => fill === 'accent'));
    const fingers = before.filter(({ fill }) => fill === skin).map(({ path }) => boundsOf(path));
    expect(fingers).toHaveLength(4);
    // its edge runs off paper, and no sliver of the picture is left beside it
    if (format !== 'slide-1080p') expect(object.right).toBeGreaterThan(drawing.widthPx - BLEED_PX);
    const wide = object.right - object.left;
    for (const { left, right } of fingers) {
      expect(object.left - left).toBeLessThan(0.04 * wide);
      expect(right).toBeGreaterThan(object.left);
    }
  },
);

test.each(['bus-station', 'office-gate', 'office-room', 'rented-rooms'])(
  'on a screen the shield of %s stands whole, as far from the right edge as from the upper one, and one colour is beside it',
  async (venue) => {
    const { drawing, object } = await poster(venue, 'slide-1080p');
    expect(object.top).toBeCloseTo(6 * (1080 / 210), 0);
    expect(1920 - object.right).toBeCloseTo(object.top, 0);
    const marks = drawing.marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []));
    const behind = marks[marks.findIndex(({ fill }) => fill === 'accent') - 1];
    const beside = behind && boundsOf(behind.path);
    expect(beside?.left).toBeLessThan(object.right);
    expect(beside).toMatchObject({ top: 0, right: 1920, bottom: 1080 });
  },
);

test.each([
  ['bus-station', 'slide-1080p'],
  ['office-gate', 'slide-1080p'],
  ['office-room', 'slide-1080p'],
  ['rented-rooms', 'slide-1080p'],
  ['office-gate', 'a4-landscape'],
])(
  'the last letter on the panel of %s is clear of its edge by an eighth of the capitals: %s',
  async (venue, format) => {
    const { drawing, object } = await poster(venue, format);
    const panels = drawing.marks.flatMap((mark) => {
      if (mark.kind !== 'path' || mark.fill !== 'ground') return [];
      const { left, right, top, bottom } = boundsOf(mark.path);
      const isTall = bottom - top > 0.7 * drawing.heightPx;
      return left <= 0 && isTall && right < object.left ? [cornersOf(mark)] : [];
    });
    const edge = panels[0]?.filter(([x]) => x > 0).toSorted(([, a], [, b]) => a - b);
    const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = edge ?? [];
    const second = rowsOf(drawing).find(({ text }) => text.endsWith('BLUEZONE'));
    const box = second && textBounds(second, tools.shaper);
    if (!edge || !second || !box) throw new Error('no panel or no slogan');
    const { capHeight, unitsPerEm } = tools.shaper.metrics(second.font, second.weight);
    const gap = x0 + ((x1 - x0) * (box.bottom - y0)) / (y1 - y0) - box.right;
    expect(gap).toBeGreaterThan((second.sizePx * capHeight) / unitsPerEm / 8);
  },
);

test.each(['rented-rooms', 'office-gate'])(
  'who holds the shield of %s on a gate notice has a fifth of its width',
  async (venue) => {
    const { drawing, object } = await poster(venue, 'gate-notice');
    const foot = 0.8 * drawing.heightPx;
    const [panel] = drawing.marks.flatMap((mark) => {
      if (mark.kind !== 'path' || mark.fill !== 'ground') return [];
      const { left, right, bottom } = boundsOf(mark.path);
      return left <= 0 && right < object.left && bottom > foot ? [cornersOf(mark)] : [];
    });
    if (!panel) throw new Error('no panel');
    // its edge leans: from the foot up it leaves less
    const ends = panel.filter(([x]) => x > 0).map(([x]) => x);
    const middle = (Math.max(...ends) + Math.min(...ends)) / 2;
    expect(object.left - middle).toBeGreaterThan(0.2 * drawing.widthPx);
  },
);

test.each([
  ['a4-poster', true],
  ['a4-landscape', false],
])(
  'a man whose face the left edge of %s would cut stands there whole or not at all',
  async (format, isThere) => {
    const { drawing } = await poster('hospital', format);
    // his jacket alone is green there
    const jackets = drawing.marks.filter(
      (mark) =>
        mark.kind === 'path' && mark.fill === 'leaf' && boundsOf(mark.path).right < 0.3 * drawing.widthPx,
    );
    expect(jackets.length > 0).toBe(isThere);
  },
);

test.each([
  ['school', 'slide-portrait', 'grandmother'],
  ['quarantine-site', 'gate-notice', 'medic'],
  ['hospital', 'gate-notice', 'patient'],
])(
  'nobody of %s stands on a %s with half a face: the %s is neither seen nor told of',
  async (id, format, who) => {
    const venue = content.venues.find((one) => one.id === id);
    const told = venue?.picture.filter(({ shows }) => shows.includes(who)).map(({ text }) => text.vi) ?? [];
    const { drawing } = await poster(id, format);
    expect(told).not.toEqual([]);
    for (const words of told) expect(alts(drawing).join().toLowerCase()).not.toContain(words.toLowerCase());
  },
);

test('the ticket of a one-stop office is whole on a roll-up, clear of the trim', async () => {
  const { drawing } = await poster('one-stop', 'roll-up');
  const [ticket] = drawing.marks.flatMap((mark) => {
    if (mark.kind !== 'path' || mark.fill !== 'paper') return [];
    const { left, right, top, bottom } = boundsOf(mark.path);
    const isTall = bottom - top > 0.05 * drawing.heightPx;
    return isTall && right < 0.4 * drawing.widthPx ? [left] : [];
  });
  expect(ticket).toBeGreaterThan(BLEED_PX + 100);
});

test('a ticket that an x-banner would cut in two is not told of in a hand; a roll-up shows it there', async () => {
  const told = async (format: string) => alts((await poster('one-stop', format)).drawing).join();
  expect(await told('x-banner')).not.toContain('tay kia');
  expect(await told('roll-up')).toContain('tay kia');
});

test.each([
  ['bus-station', 'x-banner'],
  ['quarantine-site', 'x-banner'],
  ['hospital', 'roll-up'],
])(
  'on what stands on the floor the code of %s fills the phone, and the fist is little wider: %s',
  async (id, format) => {
    const { drawing, object, code } = await poster(id, format);
    const skin = content.venues.find((venue) => venue.id === id)?.look.skin;
    const wide = object.right - object.left;
    // a screen of 148 on an object of 168, and a code of 29 modules with four more on either side
    expect((code.right - code.left) / wide).toBeCloseTo((148 / 168) * (29 / 37), 2);
    const fist = drawing.marks
      .flatMap((mark) => (mark.kind === 'path' && mark.fill === skin ? [boundsOf(mark.path)] : []))
      .filter(({ left, right, top, bottom }) => {
        const isBeside = left < object.right && right > object.left;
        return isBeside && top > code.bottom && top < object.bottom && bottom - top < wide;
      });
    const [left, right] = [
      Math.min(...fist.map((one) => one.left)),
      Math.max(...fist.map((one) => one.right)),
    ];
    expect(left).toBeLessThan(object.left);
    expect(right - left).toBeLessThan(1.2 * wide);
  },
);

test.each([
  ['restaurant', 'vi'],
  ['hospital', 'vi'],
  ['bus-station', 'en'],
] as const)(
  'the code of %s has equal room on all sides in its column of a counter tent: %s',
  async (id, language) => {
    const { drawing, code } = await poster(id, 'counter-tent', language);
    const straight = drawing.marks.flatMap((mark) => (mark.kind === 'path' && !mark.stroke ? [mark] : []));
    const middle = (code.top + code.bottom) / 2;
    const plate = straight
      .filter(({ fill, path }) => fill === 'paper' && holds(boundsOf(path), code))
      .map(({ path }) => boundsOf(path))
      .at(-1);
    const column = straight.findLast(
      (mark) => mark.fill === 'ground' && boundsOf(mark.path).left > 0 && holds(boundsOf(mark.path), code),
    );
    if (!plate || !column) throw new Error('no plate or no column');
    const [above = [0, 0], below = [0, 0]] = cornersOf(column).toSorted(([a], [b]) => a - b);
    const edge = above[0] + ((below[0] - above[0]) * (middle - above[1])) / (below[1] - above[1]);
    const left = plate.left - edge;
    const right = drawing.widthPx - BLEED_PX - plate.right;
    const top = plate.top - BLEED_PX;
    expect(Math.max(left, right, top) - Math.min(left, right, top)).toBeLessThan(20);
  },
);

test.each(['a4-landscape', 'slide-1080p'])(
  'the light of a night is right behind the coach, and a light edge parts it from the column: %s',
  async (format) => {
    const { drawing, object, code } = await poster('transport-vehicle', format);
    const paths = (fill: string) =>
      drawing.marks.flatMap((mark) =>
        mark.kind === 'path' && mark.fill === fill ? [boundsOf(mark.path)] : [],
      );
    const isRound = ({ left, right, top, bottom }: Bounds) => Math.abs(right - left - (bottom - top)) < 1;
    const [disc] = paths('sky')
      .filter(isRound)
      .toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top));
    if (!disc) throw new Error('no disc');
    expect((disc.left + disc.right) / 2).toBeCloseTo((object.left + object.right) / 2, 0);
    const edge = paths('light').find(({ top, bottom }) => top <= 0 && bottom >= drawing.heightPx);
    expect(edge?.left).toBeGreaterThan(object.right);
    expect(edge?.right).toBeLessThan(code.left);
  },
);

test('rows of a slogan beside a symbol are evenly apart where the sheet has the height', async () => {
  const { drawing } = await poster('market', 'a4-poster');
  const baselines = drawing.marks.flatMap((mark) =>
    mark.kind === 'text' && drawing.elements[mark.element ?? -1]?.role === 'H1' ? [mark.yPx] : [],
  );
  const [first = 0, second = 0, third = 0, fourth = 0] = baselines;
  expect(baselines).toHaveLength(4);
  expect(third - second).toBeCloseTo(second - first, 0);
  expect(fourth - third).toBeCloseTo(second - first, 0);
});

/** True inside of straight edges. */
function isInside(corners: readonly (readonly [number, number])[], x: number, y: number): boolean {
  return corners.reduce((inside, [ax, ay], index) => {
    const [bx, by] = corners.at(index - 1) ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

const cornersOf = ({ path }: PathMark) =>
  path.flatMap(([kind, x, y]) => (kind === 'M' || kind === 'L' ? [[x, y] as const] : []));

test.each([
  ['bus-station', 'x-banner', 'BẬT'],
  ['quarantine-site', 'x-banner', 'BẬT'],
  ['hotel', 'x-banner', 'CÀI'],
  ['hospital', 'roll-up', 'CÙNG CÀI'],
])(
  'the banner of %s is straight on %s, and beside a short row (%s) nothing stands before it',
  async (venue, format, row) => {
    const { drawing } = await poster(venue, format);
    const said = drawing.marks.find((mark) => mark.kind === 'text' && mark.text === row);
    // the place's thing may stand on the banner, no other plane
    const isShown = ({ element = -1 }: PathMark) => drawing.elements[element]?.alt !== undefined;
    const planes = drawing.marks.flatMap((mark) =>
      mark.kind === 'path' && !mark.stroke && !isShown(mark) && mark.path.every(([kind]) => kind !== 'C')
        ? [mark]
        : [],
    );
    if (said?.kind !== 'text') throw new Error('no row');
    const middle = said.yPx - 0.3 * said.sizePx;
    const topmost = (x: number) => planes.findLast((mark) => isInside(cornersOf(mark), x, middle));
    const banner = topmost(said.xPx + 10);
    if (banner?.fill !== (venue === 'hotel' ? 'sky' : 'light')) throw new Error('no banner');
    const { left, right } = boundsOf(banner.path);
    expect(right - left).toBeGreaterThanOrEqual(drawing.widthPx);
    expect(new Set(cornersOf(banner).map((corner) => corner.join())).size).toBe(4);
    const beside = [0.7, 0.75, 0.8].map((part) => topmost(part * drawing.widthPx));
    expect(beside.every((mark) => mark === banner)).toBe(true);
  },
);

test.each([
  ['hotel', 'vi', 'NHẬN PHÒNG RỒI,', 'slide-portrait'],
  ['advertising-screen', 'vi', 'BẬT BLUETOOTH,', 'slide-portrait'],
  ['school', 'en', 'GET BLUEZONE,', 'slide-portrait'],
  ['quarantine-site', 'en', 'IN QUARANTINE,', 'slide-portrait'],
  ['quarantine-site', 'en', 'IN QUARANTINE,', 'a4-poster'],
] as const)('of %s in %s no word is torn from “%s” on %s', async (id, language, line, format) => {
  const { drawing } = await poster(id, format, language);
  const rows = drawing.marks.flatMap((mark) =>
    mark.kind === 'text' ? [mark.text.replaceAll('\u00a0', ' ')] : [],
  );
  expect(rows).toContain(line);
});
