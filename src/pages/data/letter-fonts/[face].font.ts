import type { APIRoute } from 'astro';
import { gzipSync } from 'fflate';
import { letterFaces, readLetterFace } from '../../../node/reports/letter-fonts.ts';

/** The font of letters as the page of daily reports asks for it, compressed. */
export const getStaticPaths = () => letterFaces.map((face) => ({ params: { face }, props: { face } }));
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { face } }) =>
  new Response(Uint8Array.from(gzipSync(await readLetterFace(face), { level: 9, mtime: 0 })), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
