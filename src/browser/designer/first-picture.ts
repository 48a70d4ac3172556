import type { Preview } from '../worker/protocol.ts';
import type { Words } from './words.ts';

/** A picture with an address for an `<img>`. */
export type Picture = Preview & { readonly url: string };

export const addressed = (preview: Preview): Picture => ({
  ...preview,
  url: URL.createObjectURL(new Blob([preview.svg], { type: 'image/svg+xml' })),
});

/** Shows a picture where the page will have it, which comes later and takes its place; resolves when it can be seen. */
export async function showFirst(root: HTMLElement, preview: Preview, t: Words): Promise<Picture> {
  const picture = addressed(preview);
  const image = document.createElement('img');
  image.src = picture.url;
  image.width = Math.round(picture.widthPx);
  image.height = Math.round(picture.heightPx);
  image.alt = t.sections.preview;
  const desk = within('desk', within('preview', within('stage', image)));
  root.replaceChildren(desk);
  // what comes next would take its turn at the network and the processor
  await image.decode().catch(() => undefined);
  await painted();
  return picture;
}

/** In a tab that nobody looks at, nothing is painted. */
const UNSEEN_MS = 150;

/** Resolves behind the next frame. */
const painted = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

function within(name: string, child: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = name;
  box.append(child);
  return box;
}
