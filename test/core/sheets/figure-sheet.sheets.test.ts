import { gzipSync, strToU8 } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTasks } from '../../../src/browser/worker/tasks.ts';
import type { Content } from '../../../src/core/domain/content.ts';
import type { Figure } from '../../../src/core/domain/figure.ts';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { gatherSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { fontPath, sentFont } from '../../../src/core/pdf/fonts/sent-font.ts';
import type { FigureSheet } from '../../../src/core/sheets/figure-sheet.ts';
import { barsOf, figureWords, headlineFigure } from '../../../src/core/sheets/figure-words.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import type { DrawingTools } from '../../../src/core/sheets/sheet-tree.ts';
import { designedFormats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const format = designedFormats['coverage-slide'];
/** The campaign, its headline the newest count that there is. */
const published: Content = {
  ...content,
  campaign: { ...content.campaign, headlineFigure: { area: 'VN', metric: 'installs' } },
};
const headline = headlineFigure(published);
let tools: DrawingTools;

beforeAll(async () => {
  const fonts = await readFonts();
  tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
});

const withFigures = (change: (figures: readonly Figure[]) => readonly Figure[]): Content => ({
  ...published,
  figures: change(published.figures),
});
const corrected = (wrong: Figure | undefined, value: number) =>
  withFigures((figures) => figures.map((each) => (each === wrong ? { ...each, value } : each)));

const changes: Readonly<Record<string, Content>> = {
  'a correction upwards': corrected(headline, 51_250_000),
  'a correction by which the number is short and few bars are left beside it': corrected(headline, 950_000),
  'a correction to a number that ends in the narrowest digit': corrected(headline, 51_250_321),
  'a correction of a bar beside it': corrected(barsOf(published.figures, headline)[1], 9_870_000),
  'a new day': withFigures((figures) => [...figures, { ...headline, asOf: '2024-08-01', value: 61_400_123 }]),
  'a figure withdrawn': withFigures((figures) => figures.filter((each) => each !== headline)),
};

const sheetIn = (of: Content, language: 'vi' | 'en') =>
  gatherSheet({ venue: 'hospital', format: 'coverage-slide', language }, { content: of }, designedFormats)
    .sheet;

describe.each(['vi', 'en'] as const)('the slide of the headline figure on the desk, in %s', (language) => {
  test.each(Object.entries(changes))('after %s is what the command draws', async (_, changed) => {
    const own = { format: 'coverage-slide', sheet: sheetIn(published, language), palette: tools.palette };
    const site = createTasks(async (path) => {
      if (path === '/data/slide.json') return strToU8(JSON.stringify(own satisfies FigureSheet));
      const font = tools.fonts.find((each) => fontPath(each, 'every') === path);
      if (font) return gzipSync(sentFont(font, { outlined: 'every', shaper: tools.shaper }), { level: 1 });
      throw new Error(`${path} is not there.`);
    });
    const figures = [figureWords(changed, headlineFigure(changed), language)];
    const [shown] = await site.figureSheet({ path: '/data/slide.json', figures });
    expect(shown).toBe(await drawnByCommand(changed, language));
    // and so no other than it was
    expect(shown).not.toBe(await drawnByCommand(published, language));
  });
});

/** With satori, as `npm run materials` does. */
async function drawnByCommand(of: Content, language: 'vi' | 'en'): Promise<string> {
  const sheet = sheetIn(of, language);
  const { drawing } = await makePages({ format, sheet }, tools);
  const { widthPx, heightPx } = drawing;
  const figure = headlineFigure(of);
  return toSvg(
    drawing,
    {
      ...{ viewBox: { xPx: 0, yPx: 0, widthPx, heightPx }, width: '1920', height: '1080' },
      title: `${figure.metric.name[language]} – ${figure.areaName[language]}`,
      lang: { vi: 'vi-VN', en: 'en-GB' }[language],
    },
    tools,
  );
}
