import type { APIRoute } from 'astro';
import { content } from '../../../../site-content.ts';

export const getStaticPaths = () =>
  (content.releases ?? []).flatMap(({ name, files, sums }) =>
    [...files, { name: 'sha256sums.txt', text: sums }].map((file) => ({
      params: { release: name, file: file.name },
      props: { text: file.text },
    })),
  );

/** A file of a release, byte for byte as it was published. */
export const GET: APIRoute = ({ props }) =>
  new Response(new TextEncoder().encode(String(props['text'])), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
