import { type Rule, everyPage, find } from './site.ts';

/** Pictures say what they show and keep their place while they load. */
export const images: Rule = everyPage(({ document }) => [
  ...[...document.querySelectorAll('img')].flatMap((image) =>
    ['alt', 'width', 'height']
      .filter((name) => !image.hasAttribute(name))
      .map((name) => {
        const address = image.getAttribute('src') ?? '';
        return find((say) => (name === 'alt' ? say.noAlt(address) : say.noSize(address, name)));
      }),
  ),
  ...[...document.querySelectorAll('svg:not([aria-hidden="true"])')]
    .filter(
      (svg) => !svg.closest('[aria-hidden="true"]') && !svg.parentElement?.closest('svg') && !isNamed(svg),
    )
    .map(() => find((say) => say.namelessDrawing())),
]);

const isNamed = (svg: Element) => svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby');
