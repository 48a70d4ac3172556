import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { computer, overflowPx, useSite } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'complaints-'));
const page = (name: string, body: string, policy = "default-src 'self' https://elsewhere.example") =>
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="vi"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <link rel="icon" href="/good.html"><title>Trang</title>${body}`,
  );
page('good.html', '<p>Không có gì sai.</p>');
page('wide.html', '<div style="width: 2000px">Rộng</div>', "default-src 'self'; style-src 'unsafe-inline'");
page('inline.html', '<script>document.title = "Khác";</script>');
page('missing.html', '<img src="/nothing.png" alt="">');
page('elsewhere.html', '<img src="https://elsewhere.example/a.png" alt="">');
page('broken.html', '<script src="/broken.js"></script>');
writeFileSync(join(folder, 'broken.js'), 'throw new Error("hỏng");');

const site = useSite(() => folder);
afterAll(() => rmSync(folder, { recursive: true }));

test('a page without fault raises no complaint', async () => {
  const { page, scripts } = await site.visit('/good.html', computer);
  expect([await overflowPx(page), scripts]).toEqual([0, []]);
});

test.each([
  ['a broken policy', '/inline.html', 'Content Security Policy'],
  ['a missing picture', '/missing.html', '404'],
  ['a request to another host', '/elsewhere.html', 'request to https://elsewhere.example/a.png'],
  ['an error in a script', '/broken.html', 'hỏng'],
])('%s is heard', async (_, path, complaint) => {
  await site.visit(path, computer);
  const heard: string[] = [];
  const hear = () => {
    heard.push(...site.takeComplaints());
    return heard.join('\n');
  };
  // the browser may tell of it after the page has loaded
  await expect.poll(hear, { timeout: 30_000 }).toContain(complaint);
});

test('a page wider than the screen and a script are measured', async () => {
  const wide = await site.visit('/wide.html', computer);
  expect(await overflowPx(wide.page)).toBeGreaterThan(500);
  const { scripts } = await site.visit('/broken.html', computer);
  expect(scripts).toHaveLength(1);
  site.takeComplaints();
});
