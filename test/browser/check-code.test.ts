import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phone, useSite } from './site.ts';

const run = promisify(execFile);
const staff = (script: string, ...options: string[]) =>
  run(process.execPath, [
    '--import',
    './src/node/run-typescript.mjs',
    `scripts/${script}.ts`,
    '--lang',
    'en',
    '--content',
    content,
    ...options,
  ]);

let folder = '';
let content = '';
let listed = '';
let codes: Record<'old' | 'new', string> = { old: '', new: '' };

/** A sheet is issued, one of its words changes, and it is issued again. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
  content = join(folder, 'content');
  await cp('test/fixtures/campaign', content, { recursive: true });
  await staff('issue-editions', '--issue', '2031-03-20');
  const venue = join(content, 'venues/canteen/venue.yaml');
  const words = await readFile(venue, 'utf8');
  await writeFile(venue, words.replace('Rửa bát trong hai chậu thay', 'Rửa bát bằng hai chậu thay'));
  listed = (await staff('issue-editions')).stdout;
  await staff('issue-editions', '--issue', '2031-04-01');
  await staff('build', '--out', join(folder, 'dist'), '--only', 'canteen/a4-poster*');
  const [, before, after] = /canteen\/a4-poster\.vi {2}(\w{7}) → (\w{7})/.exec(listed) ?? [];
  codes = { old: before ?? '', new: after ?? '' };
});
const site = useSite(() => join(folder, 'dist'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a changed word lists the sheets to issue again, with the reason', () => {
  expect(listed).toMatch(/canteen\/a4-poster\.vi .* its words changed/);
  expect(listed).not.toMatch(/a4-poster\.en/);
});

test('who holds an old sheet finds by its first character that it is replaced, and goes on to the new one', async () => {
  const { page, scripts } = await site.visit('/kiem-tra/', phone);
  await page.getByRole('link', { name: codes.old.charAt(0), exact: true }).tap();
  const old = page.getByRole('listitem').filter({ hasText: codes.old });
  expect(await old.textContent()).toContain('Của cổng này, đã được thay');
  await old.getByRole('link', { name: codes.new }).tap();
  await page.waitForURL(`**/#${codes.new}`);
  expect(await page.locator(':target').textContent()).toContain('Của cổng này, bản mới nhất');

  await page.goBack();
  await old.getByRole('link', { name: /^Tải bản mới nhất/ }).tap();
  await page.waitForURL('**/tai-lieu/canteen/#a4-poster');
  expect(scripts).toEqual([]);
});

test('who finds no such code is told what that means', async () => {
  const first = codes.old.charAt(0).toLowerCase();
  const { page } = await site.visit(`/en/check/${first}/#${codes.old.slice(0, 6)}0`, phone);
  expect(await page.getByText('this portal did not issue the sheet').isVisible()).toBe(true);
});
