import type { Complaint } from '../../src/core/domain/fault.ts';
import { langOf } from './blocks.ts';
import { find, type Rule, type SitePage, textOf } from './site.ts';

/**
 * What stands for a picture says something of it: no file's name, nothing that the words around it say already, in the
 * language of its place; and a picture that is hidden from those who listen has no words at all.
 */
export const alternatives: Rule = ({ pages }) => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    const twins = [...page.document.querySelectorAll('a[hreflang]')].flatMap(
      (link) => byPath.get(link.getAttribute('href') ?? '') ?? [],
    );
    return [...page.document.querySelectorAll('img[alt]')].flatMap((image) =>
      wrongWith(image, twins).map((complaint) => ({ page: page.path, ...complaint })),
    );
  });
};

function wrongWith(image: Element, twins: readonly SitePage[]): Complaint[] {
  const alt = image.getAttribute('alt') ?? '';
  if (alt === '') return [];
  if (image.closest('[aria-hidden="true"]')) return [find((say) => say.hiddenAlt(alt))];
  if (/\.(?:png|svg|jpe?g|webp|gif)$/i.test(alt) || /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(alt))
    return [find((say) => say.fileAsAlt(alt))];
  if (around(image).some((text) => text.includes(alt))) return [find((say) => say.repeatedAlt(alt))];
  return twins.some((twin) => saysTheSame(twin, image)) ? [find((say) => say.foreignAlt(alt))] : [];
}

/** The words of the link and of the caption that a picture is in. */
const around = (image: Element) =>
  [image.closest('a'), image.closest('figure')?.querySelector('figcaption')].flatMap((element) =>
    element ? [textOf(element)] : [],
  );

/** Whether a page in another language has the same picture under the same words, said to be in its own. */
const saysTheSame = ({ document }: SitePage, image: Element) =>
  [...document.querySelectorAll('img[alt]')].some(
    (twin) =>
      twin.getAttribute('src') === image.getAttribute('src') &&
      twin.getAttribute('alt') === image.getAttribute('alt') &&
      langOf(twin) !== langOf(image),
  );
