import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

/** What a page of one metric has, from top to bottom. */
async function partsOf(path: string): Promise<string[]> {
  const { document } = parseHTML(await readFile(join(inject('site'), path, 'index.html'), 'utf8'));
  const parts = [...document.querySelectorAll('main h1, main .lead, main figure.chart, main dl, main table')];
  const names = parts.map(({ tagName, className }) =>
    className.includes('lead') ? 'sentence' : tagName.toLowerCase(),
  );
  // a chart's own table belongs to it
  const own = new Set(document.querySelectorAll('main figure table, main figure dl'));
  return names.filter((_, index) => !own.has(parts[index] as Element));
}

test.each(['ty-le-cai-dat/chi-so', 'en/coverage/metrics'])(
  'each page below %s begins with what is counted and what that does not mean, one sentence and its charts; what explains it and all figures follow',
  async (folder) => {
    const names = await readdir(join(inject('site'), folder), { withFileTypes: true });
    const pages = names.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
    const all = await Promise.all(pages.map(async (path) => [path, await partsOf(path)] as const));
    const told = all.filter(([, parts]) => parts.length > 1);
    expect(told.length).toBeGreaterThan(5);
    const order = ['h1', 'sentence', 'figure', 'dl', 'table'];
    for (const [path, parts] of told) {
      expect(parts, path).toEqual(parts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(parts.filter((part) => part === 'sentence').length, path).toBeLessThan(2);
      // nothing is counted without a sentence that says the newest of it
      if (parts.includes('table')) expect(parts, path).toContain('sentence');
    }
    expect(told.some(([, parts]) => parts.includes('figure'))).toBe(true);
    for (const [path] of told) {
      const { document } = parseHTML(await readFile(join(inject('site'), path, 'index.html'), 'utf8'));
      const counted = [...document.querySelectorAll('.masthead p')].map(({ textContent }) =>
        textContent?.trim(),
      );
      expect(counted.length, path).toBe(1);
      expect(counted[0]?.length, path).toBeGreaterThan(10);
      expect(document.querySelector('.page p')?.textContent, path).toMatch(/không|not|neither/i);
    }
  },
);
