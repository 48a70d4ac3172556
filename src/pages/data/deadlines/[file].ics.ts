import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { ownReaches } from '../../../components/role-reaches.ts';
import { deadlinesName } from '../../../core/domain/routes.ts';
import { content } from '../../../site-content.ts';

/** The deadlines of each role in each place, a calendar per language. */
export const getStaticPaths = (() =>
  content.roles.flatMap((role) =>
    content.campaign.languages.flatMap((locale) =>
      ownReaches(role, locale).flatMap(({ id, calendar: text }) =>
        text === undefined ? [] : [{ params: { file: deadlinesName(role.id, id, locale) }, props: { text } }],
      ),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
