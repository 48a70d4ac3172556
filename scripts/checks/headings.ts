import { type Rule, everyPage, textOf } from './site.ts';

/** One h1, and no level left out on the way down. */
export const headings: Rule = everyPage(({ document }) => {
  const found = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const count = found.filter((heading) => heading.tagName === 'H1').length;
  const jumps = found.filter((heading, index) => {
    const before = found[index - 1];
    return before !== undefined && levelOf(heading) > levelOf(before) + 1;
  });
  return [
    ...(count === 1 ? [] : [{ finding: `${count} h1`, fix: 'have exactly one, from the layout' }]),
    ...jumps.map((heading) => ({
      finding: `"${textOf(heading)}" leaves out a level of headings`,
      fix: `make it one level below the heading before it`,
    })),
  ];
});

const levelOf = (heading: Element) => Number(heading.tagName.slice(1));
