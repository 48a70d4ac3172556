import type { APIRoute } from 'astro';
import { content } from '../../site-content.ts';

/** What the campaign says of its country: the designer's worker holds telephone numbers against it. */
export const GET: APIRoute = () => new Response(JSON.stringify(content.campaign.country ?? {}));
