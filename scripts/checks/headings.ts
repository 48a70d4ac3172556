import { type Rule, everyPage, find, textOf } from './site.ts';

/** One h1, and no level left out on the way down. */
export const headings: Rule = everyPage(({ document }) => {
  const found = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const count = found.filter((heading) => heading.tagName === 'H1').length;
  const jumps = found.filter((heading, index) => {
    const before = found[index - 1];
    return before !== undefined && levelOf(heading) > levelOf(before) + 1;
  });
  return [
    ...(count === 1 ? [] : [find((say) => say.headings(count))]),
    ...jumps.map((heading) => find((say) => say.headingLeap(textOf(heading)))),
  ];
});

const levelOf = (heading: Element) => Number(heading.tagName.slice(1));
