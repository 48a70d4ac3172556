import { expect, test } from 'vitest';
import { faqAnchor, formerAnchors } from '../../../src/core/domain/pages/faq-anchors.ts';
import { movedPages, pathsOf } from '../../../src/core/domain/pages/site-addresses.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { editedCampaign, faultsOf, placesOf } from './edited-campaign.ts';

const pool = 'venues/swimming-pool/venue.yaml';
const meter = 'guides/meter/vi.md';
const cost = 'faq/does-it-cost/vi.md';
const withLine = (line: string) => (text: string) =>
  text.replace(/^(id: .*|title: .*|question: .*)$/m, (first) => `${first}\n${line}`);

test('a page whose address was changed is still reached by every one that it had', async () => {
  const dir = await editedCampaign({
    [pool]: withLine('address: { vi: be-boi, en: pool }\nformerly: { vi: [ho-boi, ho-tam], en: [] }'),
    [meter]: withLine('address: doc-dong-ho\nformerly: [dong-ho]'),
  });
  const content = await readContent(dir);
  const path = pathsOf(content);
  expect(path({ kind: 'venue', id: 'swimming-pool' }, 'vi')).toBe('/tai-lieu/be-boi/');
  const from = (to: string) =>
    movedPages(content)
      .filter((redirect) => redirect.to === to)
      .map((redirect) => redirect.from);
  expect(from('/tai-lieu/be-boi/')).toEqual([
    '/tai-lieu/swimming-pool/',
    '/tai-lieu/ho-boi/',
    '/tai-lieu/ho-tam/',
  ]);
  expect(from('/man-hinh/be-boi/')).toContain('/man-hinh/ho-boi/');
  expect(from('/tai-lieu/be-boi/ban-chu-lon/')).toContain('/tai-lieu/ho-tam/ban-chu-lon/');
  expect(from('/en/materials/pool/')).toEqual(['/en/materials/swimming-pool/']);
  expect(from('/huong-dan/doc-dong-ho/')).toEqual(['/huong-dan/meter/', '/huong-dan/dong-ho/']);
});

test('an answer has an anchor in its own language, and keeps those that it had', async () => {
  const dir = await editedCampaign({ [cost]: withLine('address: co-mat-tien\nformerly: [gia]') });
  const { faq } = await readContent(dir);
  const anchors = faq
    .filter(({ slug }) => slug === 'does-it-cost')
    .map((entry) => [faqAnchor(entry), ...formerAnchors(entry)]);
  expect(anchors).toEqual([['co-mat-tien', 'does-it-cost', 'gia'], ['does-it-cost']]);
});

test('a name that another page has or had is refused, where it is written', async () => {
  const claim = (formerly: string) => ({ [pool]: withLine(formerly) });
  expect(placesOf(await faultsOf(claim('formerly: { vi: [canteen], en: [] }')))).toEqual([
    expect.stringMatching(/^venues\/swimming-pool\/venue\.yaml \| formerly\.vi.* \| canteen$/),
  ]);
  const both = await faultsOf({
    ...claim('formerly: { vi: [nha-an], en: [] }'),
    'venues/canteen/venue.yaml': withLine('address: { vi: nha-an, en: canteen }'),
  });
  expect(placesOf(both)).toEqual([expect.stringMatching(/formerly\.vi.* \| nha-an$/)]);
  expect(await faultsOf({ [cost]: withLine('address: whose-page') })).toHaveLength(1);
  expect(await faultsOf(claim('formerly: { vi: [Hồ bơi], en: [] }'))).toHaveLength(1);
});
