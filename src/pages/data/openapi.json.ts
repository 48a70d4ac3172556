import type { APIRoute } from 'astro';
import { charts } from '../../charts/registry.ts';
import { openApi } from '../../core/figures/published/open-api.ts';
import { content } from '../../site-content.ts';

/** Where the plain files of the site are. */
export const GET: APIRoute = ({ site }) =>
  Response.json(openApi(content, { charts: charts(content).map(({ id }) => id), site: site?.origin }));
