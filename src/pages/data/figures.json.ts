import type { APIRoute } from 'astro';
import { figuresJson } from '../../charts/figures-data.ts';
import { content } from '../../site-content.ts';

/** Every published figure with the metrics and sources it names. */
export const GET: APIRoute = () => Response.json(figuresJson(content.figures, content.sources));
