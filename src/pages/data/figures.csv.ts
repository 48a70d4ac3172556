import type { APIRoute } from 'astro';
import { figuresCsv } from '../../charts/figures-data.ts';
import { content } from '../../site-content.ts';

/** Every published figure, as a spreadsheet opens it. */
export const GET: APIRoute = () =>
  new Response(figuresCsv(content.figures, content.sources), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
