import type { LocaleId } from '../../../src/core/i18n/locales.ts';
import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { endedOf } from '../../../src/core/domain/ended.ts';
import { hasPaper, paperFor } from '../../../src/core/kits/papers/compose-paper.ts';
import { drawPaper } from '../../../src/core/kits/papers/draw-paper.ts';
import type { Paper } from '../../../src/core/schema/paper.ts';
import type { Venue } from '../../../src/core/schema/venue.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const [content, fixture] = await Promise.all([readOnce('content'), readOnce('test/fixtures/campaign')]);
const shaper = await createShaper(await readFonts());

const draw = (paper: Paper, venue: Venue, locale: LocaleId, record?: string): Drawing[] =>
  drawPaper({
    ...{ title: paper.title[locale], locale, shaper, record },
    blocks: paperFor(paper, { venue, address: 'a.example', locale }),
    footer: (page, pages) => `${page}/${pages}`,
  });
const textOf = (drawings: readonly Drawing[]) =>
  drawings
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))
    .join(' ')
    .replace(/\s+/g, ' ');

const wanted = content.venues.flatMap((venue) =>
  content.papers
    .filter((paper) => hasPaper(paper, venue))
    .flatMap((paper) =>
      content.campaign.languages.map(
        (locale) => [`${paper.id} ${venue.id} ${locale}`, paper, venue, locale] as const,
      ),
    ),
);

test('each kind of place has a briefing, an assignment note and a guide for either phone', () => {
  for (const venue of content.venues) {
    const ids = content.papers.filter((paper) => hasPaper(paper, venue)).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['briefing', 'assignment', 'install-android', 'install-iphone']),
    );
  }
});

test.each(wanted)('%s is one A4 whose words stay inside it', (_, paper, venue, locale) => {
  const record = endedOf(content.campaign)?.notice[locale];
  const drawings = draw(paper, venue, locale, record);
  expect(drawings).toHaveLength(1);
  for (const mark of drawings[0]?.marks ?? []) {
    if (mark.kind !== 'text') continue;
    const width = shaper.measure(mark.font, mark.weight, mark.text.trimEnd()) * mark.sizePx;
    expect(mark.xPx).toBeGreaterThanOrEqual(220);
    expect(mark.xPx + width).toBeLessThanOrEqual(2100 - 140 + 1);
    expect(mark.yPx).toBeLessThan(2970 - 50);
  }
  expect(textOf(drawings)).not.toMatch(/[{}]/);
});

const [rota] = fixture.papers;
const [canteen] = fixture.venues;
if (!rota || !canteen) throw new Error('the campaign has no paper');

test('a paper says what its kind of place says, and shows every label of a screen', () => {
  const words = textOf(draw(rota, canteen, 'en'));
  expect(words).toContain(canteen.action.en);
  for (const label of [
    'Welcome',
    'House number',
    'I agree',
    'Remind me',
    'Done',
    'Later',
    'On duty:',
    'Who',
  ]) {
    expect(words).toContain(label);
  }
});

test('a picture of a screen can be heard', () => {
  const figures = draw(rota, canteen, 'vi')
    .flatMap(({ elements }) => elements)
    .filter(({ role }) => role === 'Figure');
  expect(figures).toEqual([
    { role: 'Figure', alt: '“Xin chào”, “Số nhà”, “Đồng ý”, “Nhắc tôi”, “Xong”, “Để sau”' },
  ]);
});

test('that the campaign is over stands first on a paper, and nowhere while it runs', () => {
  const [briefing] = content.papers;
  const [venue] = content.venues;
  if (!briefing || !venue) throw new Error('no paper');
  const notice = content.campaign.ended?.notice.vi ?? '';
  expect(textOf(draw(briefing, venue, 'vi', endedOf(content.campaign)?.notice.vi))).toMatch(
    new RegExp(`^${notice.slice(0, 30)}`),
  );
  const running = { ...content.campaign, status: 'active' as const };
  expect(textOf(draw(briefing, venue, 'vi', endedOf(running)?.notice.vi))).not.toContain(notice.slice(0, 30));
});

test('what does not fit goes to a second page with its own number', () => {
  const long: Paper = {
    ...rota,
    blocks: Array.from({ length: 60 }, () => rota.blocks[0] ?? { heading: rota.title }),
  };
  const drawings = draw(long, canteen, 'en');
  expect(drawings.length).toBeGreaterThan(1);
  expect(textOf(drawings.slice(-1))).toContain(`${drawings.length}/${drawings.length}`);
});
