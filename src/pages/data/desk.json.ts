import type { APIRoute } from 'astro';
import drawingCss from '../../charts/drawing.css?raw';
import type { DeskData } from '../../core/figures/desk-data.ts';
import { rowOf } from '../../core/figures/release/figure-rows.ts';
import { reportHours } from '../../core/reports/deadlines.ts';
import type { Localized } from '../../core/schema/localized.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { content, pathOf } from '../../site-content.ts';
import { figureSheetIn } from '../../site-materials.ts';
import { inPlainColours } from '../../styles/palette-style.ts';

/** What the pages of staff screen a table against; the same that `npm run figures` reads. */
export const GET: APIRoute = () => {
  const { campaign, metrics, sources, areas, areaSpellings = [], figures, directives } = content;
  const start = campaign.dates.map(({ on }) => on).toSorted()[0];
  const hours = reportHours(directives);
  const data: DeskData = {
    campaign: campaign.app.name,
    metrics,
    areas,
    areaSpellings,
    rows: figures.map(rowOf),
    sources: sources.map(({ source_id, published, title, url, titles, publisher, publisherNames }) => ({
      source_id,
      published,
      title,
      url,
      publisher,
      ...(titles && { titles }),
      ...(publisherNames && { publisherNames }),
    })),
    ...(campaign.country ? { country: campaign.country } : {}),
    ...(start === undefined ? {} : { start }),
    ...(hours ? { hours } : {}),
    drawn: {
      focusAreas: campaign.focusAreas,
      headlineFigure: campaign.headlineFigure,
      ...(content.tiles ? { tiles: content.tiles } : {}),
      css: inPlainColours(drawingCss, campaign.palette),
      from: campaign.portal.name,
      citing: (content.citing ?? []).map((page) => ({
        ...page,
        path: inTheirLanguages((locale) => pathOf(page.route, locale)),
      })),
      figureSheets: inTheirLanguages((locale) =>
        figureSheetIn(locale) ? `/data/figure-sheets/${locale}.json` : undefined,
      ),
    },
  };
  return Response.json(data);
};

/** The same in each language that the campaign speaks. */
const inTheirLanguages = <T>(write: (locale: LocaleId) => T) =>
  Object.fromEntries(content.campaign.languages.map((id) => [id, write(id)])) as Localized<T>;
