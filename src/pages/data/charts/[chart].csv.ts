import type { APIRoute } from 'astro';
import { figuresCsv } from '../../../charts/figures-data.ts';
import { chartById, charts } from '../../../charts/registry.ts';
import { content } from '../../../site-content.ts';

export const getStaticPaths = () => charts(content).map(({ id }) => ({ params: { chart: id } }));

/** The figures of one chart, as a spreadsheet opens them. */
export const GET: APIRoute = ({ params }) =>
  new Response(figuresCsv(chartById(content, params['chart'] ?? '').figures, content.sources), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
