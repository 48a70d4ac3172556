import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

const folder = inject('site');
const editions = parse(readFileSync('content/editions.csv', 'utf8'), { columns: true }) as {
  readonly check_code: string;
}[];
const first = (editions[0]?.check_code ?? '?').charAt(0).toLowerCase();

test.each([
  [`kiem-tra/${first}`, 'Mẫu của cổng này', /điền; cổng không kiểm tra/, /\/tai-lieu\/[^/]+\/#duties$/],
  [`en/check/${first}`, 'Our design', /has not checked them/, /\/materials\/[^/]+\/#duties$/],
])(
  '%s vouches for the design of a sheet, not for what a place put on it, and names no document that it may not bear',
  async (path, ours, unchecked, documents) => {
    const { document } = parseHTML(await readFile(join(folder, path, 'index.html'), 'utf8'));
    const entries = [...document.querySelectorAll('.codes > li')];
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) {
      expect(entry.textContent).toContain(ours);
      expect(entry.textContent).toMatch(unchecked);
      // numbers of documents: 12/CT-UBND
      expect(entry.textContent).not.toMatch(/\d+\/[\p{Lu}-]{3,}/u);
      const links = [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      expect(links.some((href) => documents.test(href))).toBe(true);
    }
  },
);
