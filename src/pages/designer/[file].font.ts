import type { APIRoute } from 'astro';
import { gzipSync } from 'fflate';
import { content, languages } from '../../site-content.ts';
import { defaultLocale, localeOf } from '../../core/i18n/locales.ts';
import { fontPath, outlineKinds, ownLetters, sentFont } from '../../core/pdf/fonts/sent-font.ts';
import { createShaper } from '../../core/text/shaper.ts';
import { sheetTexts } from '../../site-materials.ts';
import { readFonts } from '../../node/raster/fonts.ts';

const fonts = await readFonts(content.campaign.languages);
const letters = ownLetters(sheetTexts(languages.filter(hasOwnFonts).map(({ id }) => id)));

function hasOwnFonts({ fonts }: (typeof languages)[number]): boolean {
  return fonts.text.name !== localeOf(defaultLocale).fonts.text.name;
}

/** The fonts of the sheets as the designer asks for them, compressed. */
export const getStaticPaths = () =>
  fonts.flatMap((font, index) =>
    outlineKinds.map((outlines) => ({
      params: { file: fontPath(font, outlines).replace(/^.*\/|\.font$/g, '') },
      props: { index, outlines },
    })),
  );
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { index, outlines } }) => {
  const font = fonts[index];
  if (!font) return new Response(null, { status: 404 });
  const bytes = gzipSync(sentFont(font, { outlined: outlines, shaper: await createShaper(fonts), letters }), {
    level: 9,
    mtime: 0,
  });
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': 'application/octet-stream' } });
};
