import type { APIRoute } from 'astro';
import { gatherSheet } from '../../../core/editions/prepare-sheet.ts';
import type { FigureSheet } from '../../../core/sheets/figure-sheet.ts';
import { designedFormats } from '../../../core/templates/designed-formats.ts';
import { content } from '../../../site-content.ts';
import { figureSheetIn } from '../../../site-materials.ts';

/** A sheet that cites the headline figure, to be drawn with another one before that is published. */
export const getStaticPaths = () =>
  content.campaign.languages.flatMap((language) => {
    const job = figureSheetIn(language);
    return job ? [{ params: { language }, props: { job } }] : [];
  });
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { job } }) => {
  const siteUrl = process.env['SITE_URL'] || undefined;
  const { sheet } = gatherSheet(job, { content, siteUrl }, designedFormats);
  return Response.json({
    format: job.format,
    sheet,
    palette: content.campaign.palette,
  } satisfies FigureSheet);
};
