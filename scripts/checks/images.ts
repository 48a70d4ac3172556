import { type Rule, everyPage } from './site.ts';

/** Pictures say what they show and keep their place while they load. */
export const images: Rule = everyPage(({ document }) => [
  ...[...document.querySelectorAll('img')].flatMap((image) =>
    ['alt', 'width', 'height']
      .filter((name) => !image.hasAttribute(name))
      .map((name) => ({
        finding: `${image.getAttribute('src')} has no ${name}`,
        fix: name === 'alt' ? 'say what it shows, or alt="" for decoration' : `give it its ${name} in pixels`,
      })),
  ),
  ...[...document.querySelectorAll('svg:not([aria-hidden="true"])')]
    .filter(
      (svg) => !svg.closest('[aria-hidden="true"]') && !svg.parentElement?.closest('svg') && !isNamed(svg),
    )
    .map(() => ({
      finding: 'a drawing has no name',
      fix: 'give the svg role="img" and aria-label, or aria-hidden="true"',
    })),
]);

const isNamed = (svg: Element) => svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby');
