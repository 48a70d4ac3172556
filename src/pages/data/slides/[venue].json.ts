import type { APIRoute } from 'astro';
import { slideListOf } from '../../../core/kits/screen-slides.ts';
import { content } from '../../../site-content.ts';
import { materials } from '../../../site-materials.ts';

/** What is published of a kind of place's slides: a screen that plays them looks here for others. */
export const getStaticPaths = () =>
  content.venues.map((venue) => ({ params: { venue: venue.id }, props: { venue } }));
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { venue } }) => Response.json(slideListOf(materials, venue));
