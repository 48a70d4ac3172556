import type { APIRoute } from 'astro';
import { gzipSync } from 'fflate';
import { fontPath, outlineKinds, sentFont } from '../../core/pdf/sent-font.ts';
import { createShaper } from '../../core/text/shaper.ts';
import { readFonts } from '../../node/raster/fonts.ts';

const fonts = await readFonts();

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
  const bytes = gzipSync(sentFont(font, outlines, await createShaper(fonts)), { level: 9, mtime: 0 });
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': 'application/octet-stream' } });
};
