import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { publishedTables } from '../../charts/published-files.ts';
import { dataPackage } from '../../core/figures/published/data-package.ts';
import { content } from '../../site-content.ts';

/** What the tables of the site hold, after Data Package 2.0. */
export const GET: APIRoute = ({ site }) => {
  const tables = publishedTables(content);
  const packaged = (path: keyof typeof tables) => {
    const bytes = new TextEncoder().encode(tables[path]);
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const files = { figures: packaged('figures.csv'), provinces: packaged('provinces.csv') };
  return Response.json(dataPackage(content, files, site?.href));
};
