import { expect, test } from 'vitest';
import { sourceLinks, sourceLinksHtml } from '../../../../src/core/domain/citations/source-links.ts';

const sources = [{ source_id: 'a' }, { source_id: 'b' }, { source_id: 'c' }];

test('a source is named by its place in the list and leads to its line there', () => {
  expect(sourceLinks(sources, ['b'], { locale: 'en' })).toEqual([
    { href: '/en/sources/#b', label: 'Source 2', text: '[2]' },
  ]);
});

test('links stand in the order of the list; ids that are not there are left out', () => {
  expect(sourceLinks(sources, ['c', 'x', 'a'], { locale: 'vi' }).map(({ text }) => text)).toEqual([
    '[1]',
    '[3]',
  ]);
});

test('in a text the link is read aloud as a source, not as a bare number', () => {
  expect(sourceLinksHtml(sources, ['c'], { locale: 'vi' })).toBe(
    '<span class="cite"><a href="/nguon/#c" aria-label="Nguồn 3">[3]</a></span>',
  );
});
