import type { APIRoute } from 'astro';
import { iconSizes, iconSvg } from '../components/icon.ts';
import { encodePng } from '../node/raster/png.ts';
import { draw } from '../node/raster/raster.ts';
import { content } from '../site-content.ts';

/** The portal's sign for home screens. */
export const getStaticPaths = () =>
  iconSizes.map((size) => ({ params: { size: `${size}` }, props: { size } }));
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { size } }) => {
  const png = encodePng(draw(iconSvg(content.campaign.palette, size)));
  return new Response(Uint8Array.from(png), { headers: { 'Content-Type': 'image/png' } });
};
