import { type Rule, everyPage, find, textOf } from './site.ts';

const promising =
  'a, button, h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, caption, time, figcaption, label';

/** Nothing announces what is not there: no empty link, heading, cell or date. */
export const emptiness: Rule = everyPage(({ document }) =>
  [...document.querySelectorAll(promising)].filter(isEmpty).map((element) => {
    const where = textOf(element.parentElement ?? element).slice(0, 60);
    return find((say) => say.empty(element.localName, where));
  }),
);

const isEmpty = (element: Element) =>
  textOf(element) === '' &&
  !element.hasAttribute('aria-label') &&
  element.querySelector('img[alt]:not([alt=""]), svg, input, [aria-label]') === null;
