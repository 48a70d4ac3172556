import type { APIRoute } from 'astro';
import { publishedTables } from '../../charts/published-files.ts';
import { content } from '../../site-content.ts';

/** The newest share of each province, as a spreadsheet opens it. */
export const GET: APIRoute = () =>
  new Response(publishedTables(content)['provinces.csv'], {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
