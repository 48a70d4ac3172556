import { content } from '../site-content.ts';
import type { Drawing } from '../core/drawing/drawing.ts';
import { toSvg } from '../core/drawing/to-svg.ts';
import { defaultLocale } from '../core/i18n/locales.ts';
import { createShaper } from '../core/text/shaper.ts';

/** A picture of a place as a file of the site, in the campaign's screen colours. */
export async function sceneSvg(drawing: Drawing, title: string): Promise<Response> {
  const { widthPx, heightPx } = drawing;
  const options = {
    viewBox: { xPx: 0, yPx: 0, widthPx, heightPx },
    width: `${widthPx}`,
    height: `${heightPx}`,
    lang: defaultLocale,
    title,
  };
  const tools = { shaper: await createShaper([]), palette: content.campaign.palette };
  return new Response(toSvg(drawing, options, tools), { headers: { 'Content-Type': 'image/svg+xml' } });
}
