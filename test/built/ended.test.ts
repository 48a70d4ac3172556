import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { messages } from '../../src/core/i18n/messages.ts';
import { readOnce } from '../read-once.ts';

const other = await readOnce('test/fixtures/campaign');
const { campaign, guides, venues } = await readOnce('content');

/** What each entry on a page of check codes says. */
async function entriesOf(folder: string): Promise<string[]> {
  const { document } = parseHTML(await readFile(join(inject('site'), folder, 'index.html'), 'utf8'));
  return [...document.querySelectorAll('main .codes > li')].map((entry) => entry.textContent ?? '');
}

test('what search results show of a page is its own, and ends by saying that it is a record', async () => {
  for (const [page, words] of [
    ['tai-lieu/benh-vien', campaign.ended?.record.vi ?? ''],
    ['en/guides/android', campaign.ended?.record.en ?? ''],
  ] as const) {
    expect(words).not.toBe('');
    const { document } = parseHTML(await readFile(join(inject('site'), page, 'index.html'), 'utf8'));
    const shown = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(shown.endsWith(`${words}.`)).toBe(true);
    expect(shown.length).toBeGreaterThan(words.length + 20);
    expect(shown.length).toBeLessThanOrEqual(155);
  }
});

test('who is led straight to the entry of an old sheet reads there that the campaign has ended', async () => {
  const vi = await entriesOf('kiem-tra/2');
  const en = await entriesOf('en/check/2');
  expect(vi.length).toBeGreaterThan(0);
  expect(en).toHaveLength(vi.length);
  for (const entry of vi) expect(entry).toContain('Chiến dịch đã kết thúc');
  for (const entry of en) expect(entry).toContain('The campaign has ended');
  // whoever holds the sheet elsewhere is not bound by what one province asked
  for (const entry of [...vi, ...en]) expect(entry).not.toContain('Bình Dương');
});

test('the page behind a code says first what a person should do now, and then what the sheet asked', async () => {
  const [venue] = venues;
  const page = await readFile(join(inject('site'), 'Q', venue?.code ?? '', 'index.html'), 'utf8');
  const { document } = parseHTML(page);
  const talk = document.querySelector('.talks')?.textContent ?? '';
  const now = talk.indexOf(campaign.ended?.now.vi ?? '?');
  expect(now).toBeGreaterThanOrEqual(0);
  expect(talk.indexOf(venue?.action.vi ?? '?')).toBeGreaterThan(now);
  const first = document.querySelector('.talks a')?.getAttribute('href') ?? '';
  const guide = guides.find(({ slug, locale }) => slug === campaign.ended?.guide && locale === 'vi');
  const [address, anchor = '?'] = first.split('#');
  expect(address).toBe(`/huong-dan/${guide?.address ?? '?'}/`);
  const told = await readFile(join(inject('site'), address ?? '?', 'index.html'), 'utf8');
  expect(parseHTML(told).document.getElementById(decodeURIComponent(anchor))?.textContent).toMatch(
    /^Gỡ trên/,
  );
  // what it was is said before anything else is; how it was installed, after everything
  expect(talk).toContain(campaign.app.summary.vi);
  const more = [...(document.querySelector('.talks > div')?.querySelectorAll('a.next') ?? [])];
  expect(more.at(-1)?.getAttribute('href')).toBe('/huong-dan/iphone/');
});

test('the page behind a code of a campaign that goes on says what to do here, and nothing of an end', async () => {
  const [venue] = other.venues;
  const page = await readFile(join(inject('otherSite'), 'Q', venue?.code ?? '', 'index.html'), 'utf8');
  const { document } = parseHTML(page);
  const talk = (document.querySelector('.talks')?.textContent ?? '').replace(/\s+/g, ' ');
  const t = messages.vi.site.venue;
  for (const words of [t.todo, venue?.action.vi, venue?.steps[1]?.vi, venue?.intro.vi])
    expect(talk).toContain(words);
  // who is here has scanned the code
  expect(venue?.steps[0]?.vi).toBe('Quét mã và mở Giọt.');
  expect(talk).not.toContain('Quét mã');
  for (const words of [t.now, t.askedThen, t.remove]) expect(talk).not.toContain(words);
  const install = document.querySelector('.talks a')?.getAttribute('href');
  expect(install).toBe(other.campaign.app.platforms[0]?.url);
});

test('where places are listed, a campaign that is over says whom each was for, and asks nobody to install', async () => {
  const listed = async (site: string, page: string) =>
    parseHTML(await readFile(join(site, page, 'index.html'), 'utf8')).document.querySelector('main')
      ?.textContent ?? '';
  for (const page of ['.', 'tai-lieu']) {
    const text = await listed(inject('site'), page);
    for (const { action, audience } of venues) {
      expect(text).toContain(audience.vi);
      expect(text).not.toContain(action.vi);
    }
    const going = await listed(inject('otherSite'), page);
    for (const { action } of other.venues) expect(going).toContain(action.vi);
  }
});

test('what a campaign that goes on has written down of its end is on none of its pages, sheets and texts', async () => {
  const { ended } = other.campaign;
  const words = [ended?.notice, ended?.band, ended?.record, ended?.now].flatMap((one) => [one?.vi, one?.en]);
  expect(words).not.toContain(undefined);
  const folder = inject('otherSite');
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.(html|svg|json|csv|xml|txt)$/.test(file),
  );
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  const telling = texts.filter(([, text]) => words.some((one) => text.includes(one ?? '?')));
  expect(telling.map(([file]) => file)).toEqual([]);
  expect(
    texts.filter(([, text]) => text.includes(messages.vi.site.ended.label)).map(([file]) => file),
  ).toEqual([]);
});

test.each([
  ['gioi-thieu', /Chưa có người hay cơ quan nào đứng tên cổng này/],
  ['en/about', /Nobody is named as answering for this portal yet/],
])(
  '%s says plainly that nobody answers for the portal until campaign.yaml names somebody',
  async (path, said) => {
    const { document } = parseHTML(await readFile(join(inject('site'), path, 'index.html'), 'utf8'));
    expect(document.querySelector('#contact + p')?.textContent).toMatch(said);
  },
);
