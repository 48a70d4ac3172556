import type { APIRoute } from 'astro';
import type { DeskData } from '../../core/figures/desk-data.ts';
import { rowOf } from '../../core/figures/release/figure-rows.ts';
import { reportHours } from '../../core/reports/deadlines.ts';
import { content } from '../../site-content.ts';

/** What the pages of staff screen a table against; the same that `npm run figures` reads. */
export const GET: APIRoute = () => {
  const { campaign, metrics, sources, areas, areaSpellings = [], figures, directives } = content;
  const start = campaign.dates.map(({ on }) => on).toSorted()[0];
  const hours = reportHours(directives);
  const data: DeskData = {
    ...{ campaign: campaign.app.name, metrics, areas, areaSpellings, rows: figures.map(rowOf) },
    sources: sources.map(({ source_id, published, title }) => ({ source_id, published, title })),
    ...(campaign.country ? { country: campaign.country } : {}),
    ...(start === undefined ? {} : { start }),
    ...(hours ? { hours } : {}),
  };
  return Response.json(data);
};
