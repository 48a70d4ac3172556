import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { content } from '../../site-content.ts';
import { toSvg } from '../../core/drawing/to-svg.ts';
import { defaultLocale } from '../../core/i18n/locales.ts';
import { pictureWords } from '../../core/domain/guides/picture-words.ts';
import { placePicture } from '../../core/sheets/place-picture.tsx';
import { createShaper } from '../../core/text/shaper.ts';

/** Each venue's picture in the campaign's screen colours. */
export const getStaticPaths = (() =>
  content.venues.map((venue) => ({
    params: { venue: venue.id },
    props: { venue },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { venue } }) => {
  const { raised, campaign } = content;
  const drawing = placePicture(venue, raised);
  const { widthPx, heightPx } = drawing;
  const options = {
    viewBox: { xPx: 0, yPx: 0, widthPx, heightPx },
    ...{ width: `${widthPx}`, height: `${heightPx}`, lang: defaultLocale },
    title: pictureWords(venue, defaultLocale),
  };
  const tools = { shaper: await createShaper([]), palette: campaign.palette };
  return new Response(toSvg(drawing, options, tools));
};
