import type { APIRoute } from 'astro';
import { publishedTables } from '../../charts/published-files.ts';
import { dataPackage } from '../../core/figures/published/data-package.ts';
import { packagedFile } from '../../node/figures/packaged-file.ts';
import { content } from '../../site-content.ts';

/** What the tables of the site hold, after Data Package 2.0. */
export const GET: APIRoute = ({ site }) => {
  const tables = publishedTables(content);
  const files = {
    figures: packagedFile('figures.csv', tables['figures.csv']),
    provinces: packagedFile('provinces.csv', tables['provinces.csv']),
  };
  return Response.json(dataPackage(content, files, site?.href));
};
