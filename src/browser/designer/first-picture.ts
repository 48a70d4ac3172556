import { painted } from '../parts/after-paint.ts';
import type { Preview } from '../worker/protocol.ts';
import type { Words } from './words.ts';

/** A picture with the addresses of its layers for `<img>`. */
export type Picture = Preview & { readonly urls: readonly string[] };

/** Layers that were shown `before` keep their address, so that they are not read again; the others of those end. */
export function addressed(preview: Preview, before?: Picture): Picture {
  const { layers } = preview;
  const urls = layers.map(
    (svg) =>
      before?.urls[before.layers.indexOf(svg)] ??
      URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
  );
  for (const url of before?.urls ?? []) if (!urls.includes(url)) URL.revokeObjectURL(url);
  return { ...preview, urls };
}

const stageOf = (root: HTMLElement) => root.querySelector<HTMLElement>('.stage');

/** Takes away the sheet that the page came with, where another one is asked for. */
export function emptyStage(root: HTMLElement): void {
  stageOf(root)?.replaceChildren();
  stageOf(root)?.setAttribute('aria-busy', 'true');
}

/** Shows a picture where the page will have it, which comes later and takes its place; resolves when it can be seen. */
export async function showFirst(root: HTMLElement, preview: Preview, t: Words): Promise<Picture> {
  const picture = addressed(preview);
  const images = picture.urls.map((url, index) => {
    const image = document.createElement('img');
    image.src = url;
    image.width = Math.round(picture.widthPx);
    image.height = Math.round(picture.heightPx);
    image.alt = index === 0 ? t.sections.preview : '';
    return image;
  });
  // before they are decoded they have no size, and would push what is around them
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  const layers = document.createElement('div');
  layers.className = 'layers';
  layers.append(...images);
  stageOf(root)?.replaceChildren(layers);
  // what comes next would take its turn at the network and the processor
  await painted();
  return picture;
}
