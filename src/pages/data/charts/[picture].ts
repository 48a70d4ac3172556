import type { APIRoute } from 'astro';
import { pointsOf } from '../../../charts/points.ts';
import { chartById, charts } from '../../../charts/registry.ts';
import { chartText, standaloneChart } from '../../../charts/standalone.ts';
import drawingCss from '../../../charts/drawing.css?raw';
import { localeOf } from '../../../core/i18n/locales.ts';
import { chartPng } from '../../../node/raster/chart-png.ts';
import { content, languages } from '../../../site-content.ts';
import { inPlainColours } from '../../../styles/palette-style.ts';

const kinds = ['svg', 'png', 'txt'] as const;
type Kind = (typeof kinds)[number];

export const getStaticPaths = () =>
  charts(content).flatMap(({ id }) =>
    languages.flatMap(({ id: locale }) =>
      kinds.map((kind) => ({ params: { picture: `${id}.${locale}.${kind}` }, props: { id, locale, kind } })),
    ),
  );

const types: Readonly<Record<Kind, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

/** A chart as a file of its own: its picture as SVG or PNG, or its words. */
export const GET: APIRoute = async ({ props }) => {
  const { id, kind } = props as { id: string; kind: Kind };
  const locale = localeOf(props['locale']).id;
  const chart = chartById(content, id);
  const told = {
    chart,
    locale,
    sources: content.sources,
    css: inPlainColours(drawingCss, content.campaign.palette),
    from: content.campaign.portal.name[locale],
  };
  const svg = standaloneChart(told);
  const body =
    kind === 'svg'
      ? svg
      : kind === 'png'
        ? await chartPng(svg, locale)
        : chartText(chart, pointsOf(chart, locale), told);
  return new Response(body, { headers: { 'Content-Type': types[kind] } });
};
