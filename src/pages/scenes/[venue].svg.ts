import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { content } from '../../site-content.ts';
import { sceneSvg } from '../../components/scene-svg.ts';
import { defaultLocale } from '../../core/i18n/locales.ts';
import { pictureWords } from '../../core/domain/guides/picture-words.ts';
import { placePicture } from '../../core/sheets/place-picture.tsx';

/** Each venue's picture. */
export const getStaticPaths = (() =>
  content.venues.map((venue) => ({
    params: { venue: venue.id },
    props: { venue },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { venue } }) =>
  sceneSvg(placePicture(venue, content.raised), pictureWords(venue, defaultLocale));
