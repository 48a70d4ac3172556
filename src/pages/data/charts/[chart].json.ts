import type { APIRoute } from 'astro';
import { figuresJson } from '../../../charts/figures-data.ts';
import { chartById, charts } from '../../../charts/registry.ts';
import { content } from '../../../site-content.ts';

export const getStaticPaths = () => charts(content).map(({ id }) => ({ params: { chart: id } }));

/** The figures of one chart with its title and sentence in each language. */
export const GET: APIRoute = ({ params }) => {
  const { id, title, summary, figures } = chartById(content, params['chart'] ?? '');
  return Response.json({ id, title, summary, ...figuresJson(figures, content.sources) });
};
