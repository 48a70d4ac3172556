import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { content } from '../../../site-content.ts';
import { deadlinesCalendar } from '../../../core/domain/duties/deadlines.ts';

/** Each role's deadlines, a calendar per language. */
export const getStaticPaths = (() =>
  content.roles.flatMap((role) =>
    content.campaign.languages.flatMap((locale) => {
      const text = deadlinesCalendar(content, role, locale);
      return text === undefined ? [] : [{ params: { file: `${role.id}.${locale}` }, props: { text } }];
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
