import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { content } from '../../content.ts';
import { paintScene, screenColours } from '../../core/scenes/paint-scene.ts';

/** Each venue's picture in the campaign's screen colours. */
export const getStaticPaths = (() =>
  content.venues.map(({ id, scene }) => ({
    params: { venue: id },
    props: { scene },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(paintScene(props.scene, screenColours(content.campaign.palette)));
