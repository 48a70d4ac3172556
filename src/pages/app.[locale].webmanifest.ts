import type { APIRoute } from 'astro';
import { iconSizes } from '../components/icon.ts';
import { tagOf } from '../core/i18n/locales.ts';
import { messages } from '../core/i18n/messages.ts';
import { content, pathOf } from '../site-content.ts';

/** What a device needs to install the portal, by its language: it opens with the page on which sheets are made. */
export const getStaticPaths = () =>
  content.campaign.languages.map((locale) => ({ params: { locale }, props: { locale } }));
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const { portal, palette } = content.campaign;
  const start = pathOf({ kind: 'designer' }, locale);
  return Response.json({
    id: start,
    start_url: start,
    scope: '/',
    display: 'standalone',
    lang: tagOf(locale),
    dir: 'ltr',
    name: portal.name[locale],
    short_name: portal.shortName[locale],
    description: messages[locale].designer.description,
    background_color: palette.paper.rgb,
    theme_color: palette.ground.rgb,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...iconSizes.map((size) => ({
        src: `/icon-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        // its ground reaches the edges, and the sign keeps within the middle
        purpose: 'any maskable',
      })),
    ],
  });
};
