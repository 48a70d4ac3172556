import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

/** What each entry on a page of check codes says. */
async function entriesOf(folder: string): Promise<string[]> {
  const { document } = parseHTML(await readFile(join(inject('site'), folder, 'index.html'), 'utf8'));
  return [...document.querySelectorAll('main .codes > li')].map((entry) => entry.textContent ?? '');
}

test('what search results show of a page begins with the campaign’s end', async () => {
  for (const [page, words] of [
    ['tai-lieu/hospital', 'Tư liệu 2020–2021. Từ ngày 30/9/2021, PC-Covid thay Bluezone. '],
    ['en/guides/android', 'A record of 2020–2021. PC-Covid replaced Bluezone on 30 September 2021. '],
  ] as const) {
    const { document } = parseHTML(await readFile(join(inject('site'), page, 'index.html'), 'utf8'));
    const shown = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(shown.startsWith(words)).toBe(true);
    expect(shown.length).toBeGreaterThan(words.length + 20);
  }
});

test('who is led straight to the entry of an old sheet reads there that the campaign has ended', async () => {
  const vi = await entriesOf('kiem-tra/2');
  const en = await entriesOf('en/check/2');
  expect(vi.length).toBeGreaterThan(0);
  expect(en).toHaveLength(vi.length);
  for (const entry of vi) expect(entry).toContain('Chiến dịch đã kết thúc');
  for (const entry of en) expect(entry).toContain('The campaign has ended');
});
