import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { content } from '../../../site-content.ts';
import { sceneSvg } from '../../../components/scene-svg.ts';
import { defaultLocale } from '../../../core/i18n/locales.ts';
import { nearPicture } from '../../../core/sheets/place-picture.tsx';

/** Of each venue what tells it apart in a list, by its name. */
export const getStaticPaths = (() =>
  content.venues.map((venue) => ({
    params: { venue: venue.id },
    props: { venue },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { venue } }) =>
  sceneSvg(nearPicture(venue), venue.name[defaultLocale]);
