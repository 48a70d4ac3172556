import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const siteUrl = 'https://loa.example';

/** What a sheet says in place of its pictures. */
async function seenOn(venue: string, format: string, language: 'vi' | 'en') {
  const prepared = prepareSheet({ venue, format, language }, { content, siteUrl }, formats);
  const { drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  return drawing.elements.flatMap(({ alt }) => alt ?? []);
}

test('a code says where it leads, in the language of its sheet', async () => {
  for (const format of ['a4-poster', 'x-banner', 'qr']) {
    expect(await seenOn('bus-station', format, 'vi'), format).toContain('Mã QR dẫn tới loa.example/Q/BX/');
    expect(await seenOn('bus-station', format, 'en'), format).toContain(
      'QR code that leads to loa.example/Q/BX/',
    );
  }
});

test('a street banner shows everybody of its place, long as its slogan may be', async () => {
  const [vi = ''] = await seenOn('school', 'street-banner', 'vi');
  expect(vi).toMatch(/nữ sinh.*xe lăn.*cậu bé/i);
  const [en = ''] = await seenOn('factory', 'street-banner', 'en');
  expect(en).toMatch(/a woman in a safety helmet.*white helmets.*an inspector/i);
});

test('a label shows the people of its place', async () => {
  const [picture = ''] = await seenOn('hotel', 'qr', 'vi');
  expect(picture).toMatch(/nữ du khách nước ngoài đội mũ rộng vành.*chìa khóa phòng/i);
  const [guard = ''] = await seenOn('office-gate', 'qr', 'en');
  expect(guard).toMatch(/a guard in a peaked cap raises a phone/i);
});

test('on the back of a seat whoever holds the banner is seen, and nobody who would be cut', async () => {
  const [picture = ''] = await seenOn('transport-vehicle', 'seat-back', 'en');
  expect(picture).toMatch(/conductor holds a hanging strap.*curly-haired youth/i);
  expect(picture).not.toContain('Hmong');
});

test('who holds the object as a shield does not raise it, on sheets of either shape', async () => {
  for (const format of ['a4-poster', 'a4-landscape']) {
    const [picture = ''] = await seenOn('bus-station', format, 'en');
    expect(picture, format).toMatch(/^A coach driver .* holds a phone in front like a shield/);
    expect(picture, format).not.toContain('raises');
  }
  const [leaflet = ''] = await seenOn('bus-station', 'a5-leaflet', 'en');
  expect(leaflet).toContain('raises a phone');
});

test('beside a short first line the coach stands on its band, told once', async () => {
  const seen = (await seenOn('bus-station', 'slide-1080p', 'vi')).join(' ');
  expect(seen.match(/xe khách/g)).toHaveLength(1);
});

test('wide sheets are in the composition of their place', async () => {
  const [picture = ''] = await seenOn('hotel', 'slide-1080p', 'vi');
  expect(picture).toMatch(/^Điện thoại có hình tấm khiên treo ở vòng chìa khóa/);
});

test('on a sheet in two languages only what is said in the second is marked as such', async () => {
  const job = { venue: 'hotel', format: 'a4-bilingual', language: 'vi-en' } as const;
  const prepared = prepareSheet(job, { content, siteUrl }, formats);
  const { drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const wordsIn = (lang: string | undefined) =>
    drawing.marks
      .flatMap((mark) => {
        const element = mark.kind === 'text' ? drawing.elements[mark.element ?? -1] : undefined;
        return mark.kind === 'text' && element && element.lang === lang ? [mark.text] : [];
      })
      .join(' ');
  expect(wordsIn('en-GB')).toMatch(/CHECKING IN\? GET BLUEZONE.*As you check in/);
  expect(wordsIn('en-GB')).not.toMatch(/[ậòồ]/i);
  expect(wordsIn(undefined)).toContain('CÀI BLUEZONE');
  const [picture] = drawing.elements.filter(({ alt }) => alt);
  expect(picture).not.toHaveProperty('lang');
});

test('the back of a leaflet shows who and what its place is known by, and says so', async () => {
  const prepared = prepareSheet(
    { venue: 'hotel', format: 'a5-leaflet', language: 'en' },
    { content, siteUrl },
    formats,
  );
  const { pages } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const [picture = ''] = pages[1]?.drawing.elements.flatMap(({ alt }) => alt ?? []) ?? [];
  expect(picture).toBe(
    'A visitor from abroad in a wide-brimmed hat, with a rucksack, raises a phone; her other hand holds a very large room key; ' +
      'a receptionist in an áo dài; a guest in a headscarf; the key board of a hotel.',
  );
});

test('of the post of a gate a leaflet shows no scrap of yellow at its edge', async () => {
  const job = { venue: 'office-gate', format: 'a5-leaflet', language: 'vi' } as const;
  const prepared = prepareSheet(job, { content, siteUrl }, formats);
  const { drawing, canvas } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const yellow = drawing.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.fill === 'light' ? [boundsOf(mark.path)] : [],
  );
  const cut = yellow.filter(({ left, right }) => left < canvas.bleedPx && right < 0.2 * drawing.widthPx);
  expect(cut).toEqual([]);
  expect(drawing.elements.flatMap(({ alt }) => alt ?? []).join()).not.toContain('trụ cổng');
});
