import type { APIRoute } from 'astro';
import { figuresJson, quotedJson } from '../../charts/figures-data.ts';
import { content } from '../../site-content.ts';

/** Every published figure with the metrics and sources it names, and the release that it is of. */
export const GET: APIRoute = () => {
  const newest = content.releases?.at(-1);
  return Response.json({
    ...(newest ? { release: newest.name, version: newest.version } : {}),
    ...figuresJson(content.figures, content.sources),
    ...(content.quoted ? { quoted: quotedJson(content.quoted) } : {}),
  });
};
