import type { APIRoute } from 'astro';
import { content } from '../../site-content.ts';

/** What each metric counts, of what, and what it does not mean. */
export const GET: APIRoute = () => Response.json({ metrics: content.metrics });
