import { expect, inject, test } from 'vitest';
import { pathsOf } from '../../src/core/domain/pages/site-addresses.ts';
import { allRoutes } from '../../src/core/domain/existing-pages.ts';
import { type Route, venuePath } from '../../src/core/domain/routes.ts';
import { readOnce } from '../read-once.ts';
import { phone, useSite } from './site.ts';
import { unreadable } from './unreadable.ts';

const site = useSite(() => inject('site'));
const content = await readOnce('content');
const pathOf = pathsOf(content);

/** The first page of each kind that there is, and those with the longest words or the most sources to a statement. */
const kinds = new Map<Route['kind'], Route>();
for (const route of allRoutes(content)) if (!kinds.has(route.kind)) kinds.set(route.kind, route);
const routes: readonly Route[] = [
  ...kinds.values(),
  { kind: 'guide', slug: 'troubleshooting' },
  { kind: 'directive', id: 'binh-duong-2020-08-10' },
  { kind: 'role', id: 'commune-officer' },
  { kind: 'venue', id: 'quarantine-site' },
];
const paths = [
  ...routes.flatMap((route) => [pathOf(route, 'vi'), pathOf(route, 'en')]),
  venuePath('BV'),
  '/404.html',
];

test.each(paths)('%s is read whole at 320 px, and with letters twice as large', async (path) => {
  const { page } = await site.visit(path, { width: 320, height: 640 });
  expect(await page.evaluate(unreadable)).toEqual([]);
  await page.setViewportSize(phone);
  // text alone, as a phone's setting for larger letters does it
  await page.evaluate('document.documentElement.style.fontSize = "200%"');
  expect(await page.evaluate(unreadable)).toEqual([]);
  await page.evaluate('for (const fold of document.querySelectorAll("main details")) fold.open = true');
  expect(await page.evaluate(unreadable)).toEqual([]);
});
