import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pathsOf } from '../../src/core/domain/pages/site-addresses.ts';
import { type Route, venuePath } from '../../src/core/domain/routes.ts';
import { readOnce } from '../read-once.ts';
import { computer, phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each kind, in both languages. */
const routes: readonly Route[] = [
  ...(
    [
      'home',
      'guides',
      'faq',
      'directives',
      'duties',
      'roles',
      'coverage',
      'days',
      'method',
      'materials',
    ] as const
  ).map(toRoute),
  ...(['about', 'sources', 'editions', 'search', 'siteMap'] as const).map(toRoute),
  { kind: 'guide', slug: 'android' },
  { kind: 'guide', slug: 'troubleshooting' },
  { kind: 'directive', id: 'binh-duong-2020-08-10' },
  { kind: 'role', id: 'commune-officer' },
  { kind: 'venue', id: 'hospital' },
  { kind: 'texts', id: 'hospital' },
  { kind: 'largePrint', id: 'hospital' },
  { kind: 'format', id: 'a4-poster' },
];
function toRoute<Kind extends string>(kind: Kind) {
  return { kind };
}
const pathOf = pathsOf(await readOnce('content'));
/** Kinds made of parts that other kinds have, too: each in one language. */
const ofSameParts = [
  pathOf({ kind: 'data' }, 'vi'),
  pathOf({ kind: 'area', code: 'VN' }, 'vi'),
  pathOf({ kind: 'metric', id: 'installs' }, 'en'),
  pathOf({ kind: 'accessibility' }, 'en'),
];
const paths = [
  ...routes.flatMap((route) => [pathOf(route, 'vi'), pathOf(route, 'en')]),
  ...ofSameParts,
  venuePath('BV'),
  '/404.html',
];

/** What axe finds, by its rule and element; with 7:1 for text instead of 4.5:1. */
const findings = (page: Page, rules?: readonly string[]): Promise<string[]> =>
  page.evaluate(`${axe}; axe.run({
    ${rules ? `runOnly: ${JSON.stringify(rules)},` : ''}
    rules: { 'color-contrast-enhanced': { enabled: true } },
  }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ html, any }) => id + ': ' + html.slice(0, 160) + ' ' + (any[0]?.message ?? ''))))`);

test.each(paths)(
  'axe finds nothing on %s, in light, in the dark and in the system’s colours',
  async (path) => {
    const { page } = await site.visit(path, computer);
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, ['color-contrast-enhanced'])).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await findings(page, ['color-contrast'])).toEqual([]);
  },
);

test.each(['/', '/ty-le-cai-dat/'])('no number of %s is broken in two by large letters', async (path) => {
  const { page } = await site.visit(path, phone);
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  const broken = await page.locator('.value, .numbers .number').evaluateAll((blocks) =>
    blocks.flatMap((block) => {
      const [words] = block.childNodes;
      return [...(words?.textContent ?? '').matchAll(/\d[\d.]*/g)].flatMap(([number], index, all) => {
        const range = document.createRange();
        const start = all[index]?.index ?? 0;
        range.setStart(words as Node, start);
        range.setEnd(words as Node, start + number.length);
        return range.getClientRects().length > 1 ? [number] : [];
      });
    }),
  );
  expect(broken).toEqual([]);
});
