import { expect, test } from 'vitest';
import { pathOf, routesOf, venuePath } from '../../../src/core/domain/routes.ts';
import { readContent } from '../../../src/node/content.ts';

test.each([
  ['vi', { kind: 'home' }, '/'],
  ['en', { kind: 'home' }, '/en/'],
  ['vi', { kind: 'guide', slug: 'android' }, '/huong-dan/android/'],
  ['en', { kind: 'guide', slug: 'android' }, '/en/guides/android/'],
  ['vi', { kind: 'faq' }, '/hoi-dap/'],
  ['en', { kind: 'faq' }, '/en/faq/'],
  ['vi', { kind: 'venue', id: 'hospital' }, '/tai-lieu/hospital/'],
  ['en', { kind: 'venue', id: 'hospital' }, '/en/materials/hospital/'],
  ['en', { kind: 'directive', id: 'town-2031-03' }, '/en/directives/town-2031-03/'],
] as const)('in %s the address of %o is %s', (locale, route, path) => {
  expect(pathOf(route, locale)).toBe(path);
});

test('the address behind a code is upper case, so that the code is alphanumeric', () => {
  expect(venuePath('BV')).toBe('/Q/BV/');
});

test('a guide has one page in each language', async () => {
  const content = await readContent('test/fixtures/campaign');
  expect(routesOf(content, 'guide').map(({ locale, route }) => pathOf(route, locale))).toEqual([
    '/huong-dan/meter/',
    '/en/guides/meter/',
  ]);
});

test('there is a page of questions only where a question is', async () => {
  const content = await readContent('test/fixtures/campaign');
  expect(routesOf(content, 'faq')).toHaveLength(2);
  expect(routesOf({ ...content, faq: [] }, 'faq')).toEqual([]);
});
