import type { APIRoute, GetStaticPaths } from 'astro';
import { lastChanged } from '../core/domain/last-changed.ts';
import { hreflangOf } from '../core/i18n/locales.ts';
import { content, languages, pathOf } from '../site-content.ts';
import { allRoutes } from '../core/domain/existing-pages.ts';
import { venuePath } from '../core/domain/routes.ts';

/** A sitemap holds whole addresses: without one of its own the site has none. */
export const getStaticPaths = (() =>
  process.env['SITE_URL'] ? [{ params: { sitemap: 'sitemap' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const pages = allRoutes(content).flatMap((route) => {
    const twins = languages.map(
      ({ id }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflangOf(id)}" href="${absolute(pathOf(route, id))}"/>`,
    );
    const day = lastChanged(route, content);
    const rest = `${day === undefined ? '' : `<lastmod>${day}</lastmod>`}${twins.join('')}`;
    return languages.map(({ id }) => `<url><loc>${absolute(pathOf(route, id))}</loc>${rest}</url>`);
  });
  const venues = content.venues.map(({ code }) => `<url><loc>${absolute(venuePath(code))}</loc></url>`);
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      ...pages,
      ...venues,
      '</urlset>',
      '',
    ].join('\n'),
  );
};
