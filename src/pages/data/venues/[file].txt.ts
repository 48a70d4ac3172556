import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { content } from '../../../site-content.ts';
import { channelsFile } from '../../../core/domain/channels/channels-file.ts';

/** Each venue's texts for reading aloud, sending and posting, a file per language. */
export const getStaticPaths = (() =>
  content.venues.flatMap((venue) =>
    content.campaign.languages.flatMap((locale) => {
      const text = channelsFile(content, venue, locale);
      return text === undefined ? [] : [{ params: { file: `${venue.id}.${locale}` }, props: { text } }];
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
