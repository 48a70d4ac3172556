import { expect, test } from 'vitest';
import { pathById } from '../../../src/core/domain/addresses.ts';
import { routesOf } from '../../../src/core/domain/existing-pages.ts';
import { editionPath, pathOf, venuePath } from '../../../src/core/domain/routes.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { planEditions } from '../../../src/core/editions/issue-editions.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

test.each([
  ['vi', { kind: 'home' }, '/'],
  ['en', { kind: 'home' }, '/en/'],
  ['vi', { kind: 'faq' }, '/hoi-dap/'],
  ['en', { kind: 'faq' }, '/en/faq/'],
  ['vi', { kind: 'release', name: '2020-08-20-2' }, '/ty-le-cai-dat/ban-cong-bo/2020-08-20-2/'],
  ['en', { kind: 'codes', first: 'P' }, '/en/check/p/'],
] as const)('in %s the address of %o is %s', (locale, route, path) => {
  expect(pathOf(route, locale)).toBe(path);
});

test('the address behind a code is upper case, so that the code is alphanumeric', () => {
  expect(venuePath('BV')).toBe('/Q/BV/');
});

test('a check code leads to its own entry on the page of the codes that begin alike', () => {
  expect(editionPath('P8V6KJF', 'vi')).toBe('/kiem-tra/p/#P8V6KJF');
  expect(editionPath('P8V6KJF', 'en')).toBe('/en/check/p/#P8V6KJF');
});

test('there is a page of check codes only where sheets are issued', async () => {
  const content = await readOnce('test/fixtures/campaign');
  expect(routesOf(content, 'editions')).toEqual([]);
  expect(routesOf({ ...content, editions: [] }, 'editions')).toHaveLength(2);
});

test('check codes are spread over one page for each character that they begin with', async () => {
  const content = await readOnce('test/fixtures/campaign');
  const fonts = await readFonts();
  const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
  const { editions } = await planEditions({ content }, { formats, tools }, '2031-03-20');
  const firsts = new Set(editions.map(({ check_code: code }) => code.charAt(0)));
  expect(firsts.size).toBeGreaterThan(5);
  const paths = routesOf({ ...content, editions }, 'codes').map(({ locale, route }) => pathOf(route, locale));
  expect(new Set(paths).size).toBe(2 * firsts.size);
  for (const { check_code: code } of editions) {
    expect(paths).toContain(editionPath(code, 'en').replace(`#${code}`, ''));
  }
});

test('a guide has one page in each language', async () => {
  const content = await readOnce('test/fixtures/campaign');
  expect(routesOf(content, 'guide').map(({ locale, route }) => pathById(route, locale))).toEqual([
    '/huong-dan/meter/',
    '/en/guides/meter/',
  ]);
});

test('there is a page of questions only where a question is', async () => {
  const content = await readOnce('test/fixtures/campaign');
  expect(routesOf(content, 'faq')).toHaveLength(2);
  expect(routesOf({ ...content, faq: [] }, 'faq')).toEqual([]);
});
