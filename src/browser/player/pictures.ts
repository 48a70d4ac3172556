import { type ScreenSlide, slideUrl } from '../../core/kits/screen-loop.ts';
import type { Design } from '../../core/places/design.ts';
import type { Picture } from './stage.ts';
import type { Words } from './words.ts';

/** The slides in the languages that the office chose; where none is in them, all. */
export function chosenSlides(slides: readonly ScreenSlide[], design: Design | undefined) {
  const own = slides.filter(({ material }) => material.endsWith(`.${design?.language}`));
  return own.length > 0 ? own : slides;
}

/** The slides as they are published. */
export const publishedPictures = (slides: readonly ScreenSlide[]): Picture[] =>
  slides.map((slide) => ({ ...slide, url: slideUrl(slide), alt: slide.title }));

/** The same with a place's texts on each, drawn here. Rejects where one cannot be drawn. */
export async function namedPictures(
  slides: readonly ScreenSlide[],
  place: Design['place'],
  t: Words,
): Promise<Picture[]> {
  const { startWorker } = await import('../worker/client.ts');
  const worker = startWorker();
  try {
    const drawn = slides.map(async ({ material, title, ...slide }) => {
      const { layers } = await worker.ask('preview', { material, place, page: 0, isWhole: true });
      const url = URL.createObjectURL(new Blob([...layers], { type: 'image/svg+xml' }));
      const release = () => URL.revokeObjectURL(url);
      return { ...slide, url, alt: t.alt(title, place.name), release };
    });
    return await Promise.all(drawn);
  } finally {
    worker.end();
  }
}
