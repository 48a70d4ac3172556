import { type Rule, everyPage, textOf } from './site.ts';

const promising =
  'a, button, h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, time, figcaption, label';

/** Nothing announces what is not there: no empty link, heading, cell or date. */
export const emptiness: Rule = everyPage(({ document }) =>
  [...document.querySelectorAll(promising)].filter(isEmpty).map((element) => ({
    finding: `an empty <${element.localName}> in "${textOf(element.parentElement ?? element).slice(0, 60)}"`,
    fix: 'say that it is not published, or leave it out',
  })),
);

const isEmpty = (element: Element) =>
  textOf(element) === '' &&
  !element.hasAttribute('aria-label') &&
  element.querySelector('img[alt]:not([alt=""]), svg, input, [aria-label]') === null;
