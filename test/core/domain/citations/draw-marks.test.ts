import { expect, test } from 'vitest';
import { drawMarks } from '../../../../src/core/domain/citations/draw-marks.ts';
import type { Content } from '../../../../src/core/domain/content.ts';

const content = {
  sources: [
    { source_id: 'a', title: 'First' },
    { source_id: 'b', title: 'Second' },
  ],
  papers: [
    {
      id: 'install',
      blocks: [{ steps: [{ screen: { heading: { vi: 'Xin $& chào', en: 'Hello' } } }, {}] }],
    },
  ],
} as unknown as Content;

test('a mark of a source becomes a link to its line in the list, on the line of its sentence', () => {
  expect(drawMarks(content, { body: 'Said. {{source b}}', locale: 'en' })).toBe(
    'Said.<span class="cite">\u00A0<a href="/en/sources/#b" aria-label="Source 2">[2]</a></span>',
  );
});

test('where the text has its sources at its own foot, the link stays on its page', () => {
  expect(drawMarks(content, { body: 'Said. {{source a}}', locale: 'en' }, '')).toContain('href="#a"');
});

test('a screen is drawn in the language of the text, whatever stands on it; one that nobody drew stays a mark', () => {
  const drawn = drawMarks(content, {
    body: '{{screen install 1}} Bấm. {{screen install 2}}',
    locale: 'vi',
  });
  expect(drawn).toContain('<span class="heading">Xin $&amp; chào</span></span> Bấm.');
  expect(drawn).toContain('{{screen install 2}}');
});
