import type { APIRoute } from 'astro';
import { iconSvg } from '../components/icon.ts';
import { content } from '../site-content.ts';

export const GET: APIRoute = () => new Response(iconSvg(content.campaign.palette));
