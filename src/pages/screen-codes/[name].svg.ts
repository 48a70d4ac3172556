import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { linkCode } from '../../core/formats/link-code.ts';
import { content, languages, pathOf } from '../../site-content.ts';

/** The code of each page of slides: of its whole address, which a site without one of its own has not got. */
export const getStaticPaths = (() =>
  process.env['SITE_URL']
    ? content.venues.flatMap(({ id }) =>
        languages.map((language) => ({
          params: { name: `${id}.${language.id}` },
          props: { path: pathOf({ kind: 'screen', id }, language.id) },
        })),
      )
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { viewBox, ground, dark } = linkCode(new URL(props.path, site).href);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" shape-rendering="crispEdges"><path d="${ground}" fill="#fff"/><path d="${dark}"/></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
