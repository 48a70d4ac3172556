import { describe, expect, test } from 'vitest';
import { describeFaults } from '../../../src/core/domain/fault.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { campaignDir, editedCampaign, faultsOf, placesOf } from './edited-campaign.ts';

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the fixture.`);
  return text.replace(from, to);
};
const cost = { vi: 'faq/does-it-cost/vi.md', en: 'faq/does-it-cost/en.md' };
const channels = 'venues/canteen/channels.yaml';
const order = 'directives/town-2031-03.yaml';

test('questions come by group and order, their figures filled in and their source marks kept', async () => {
  const { faq } = await readContent(campaignDir);
  expect(faq.map(({ slug, locale }) => `${slug} ${locale}`)).toEqual([
    'does-it-cost vi',
    'does-it-cost en',
    'whose-page vi',
    'whose-page en',
  ]);
  expect(faq[0]?.body).toContain('Đã có 9.800 hộ dùng.');
  expect(faq[1]?.body).toContain('It is free. {{source town-board}} {{source hill-news}}');
});

test('what a text marks joins the sources of its page, and so does the source of a figure that it cites', async () => {
  const dir = await editedCampaign({
    'guides/meter/vi.md': replace('1. Mở nắp đồng hồ.', '1. Mở nắp đồng hồ. {{source hill-news}}'),
    'guides/meter/en.md': replace(
      "1. Open the meter's lid.",
      "1. Open the meter's lid. {{source hill-news}}",
    ),
    [order]: (text) =>
      text.replaceAll(
        '{{figure area=SM metric=households}}',
        '{{figure area=SM-02 metric=share_of_population}}',
      ),
  });
  const content = await readContent(dir);
  expect(content.guides[0]?.sources).toEqual(['town-board', 'hill-news']);
  expect(content.directives[0]?.sources).toEqual(['town-board', 'hill-news']);
  expect(content.faq[0]?.sources).toEqual(['town-board', 'hill-news']);
});

test('a venue has text channels or none', async () => {
  const { venues } = await readContent(campaignDir);
  expect(venues.map(({ id, channels: texts }) => [id, texts?.sms.en])).toEqual([
    ['swimming-pool', undefined],
    ['canteen', 'Canteens wash up in two basins, not under the tap. 9,800 households use Giot.'],
  ]);
});

describe('what is wrong with a text stands at its place', () => {
  test.each<[string, string, (text: string) => string | undefined, string]>([
    [
      'a source mark of nothing',
      cost.en,
      replace('hill-news}}', 'hil-news}}'),
      'line 8 | {{source hil-news}}',
    ],
    [
      'a source mark of two',
      cost.en,
      replace('{{source town-board}} {{source hill-news}}', '{{source town-board hill-news}}'),
      'line 8 | {{source town-board hill-news}}',
    ],
    [
      'a mark of no known kind',
      cost.en,
      replace('{{source hill-news}}', '{{sauce hill-news}}'),
      'line 8 | {{sauce hill-news}}',
    ],
    [
      'a mark that does not close',
      cost.en,
      replace('{{source hill-news}}', '{{source hill-news}'),
      'line 8 | {{source hill-news}',
    ],
    [
      'marks in another order',
      cost.en,
      replace('{{source town-board}} {{source hill-news}}', '{{source hill-news}} {{source town-board}}'),
      'line 8 | {{source hill-news}}',
    ],
    [
      'a mark less',
      cost.en,
      replace(' {{source hill-news}}', ''),
      'line 10 | {{figure area=SM metric=households as_of=2031-03-20}}',
    ],
    [
      'a mark more at the end',
      cost.en,
      replace('as usual.', 'as usual. {{source hill-news}}'),
      'line 11 | {{source hill-news}}',
    ],
    [
      'a source mark in front matter',
      cost.en,
      replace('cost anything?', 'cost anything? {{source town-board}}'),
      'question, line 2 | {{source town-board}}',
    ],
    [
      'a source mark in a directive',
      order,
      replace('The town asks', '{{source town-board}} The town asks'),
      'summary.en, line 11 | {{source town-board}}',
    ],
    [
      'an answer without a source',
      'faq/whose-page/en.md',
      replace('group: portal', 'group: app'),
      'line 7 | ',
    ],
    [
      'an answer with a heading',
      cost.en,
      replace('- The mobile', '## Costs\n\n- The mobile'),
      'line 11 | Costs',
    ],
    ['an answer with a list item less', cost.en, replace('- The mobile', 'The mobile'), 'line 7 | '],
    [
      'a question in another group',
      cost.en,
      replace('group: app', 'group: install'),
      'group, line 3 | install',
    ],
    [
      'a question with other sources',
      cost.en,
      replace('[town-board]', '[hill-news]'),
      'sources, line 5 | ["hill-news"]',
    ],
    ['a question in one language', cost.en, () => undefined, ' | '],
    ['a group that is not there', cost.vi, replace('group: app', 'group: ap'), 'group, line 3 | ap'],
    [
      'a digit in a script',
      channels,
      replace('Hết buổi', 'Lúc 17 giờ'),
      'loudspeaker.seconds60.vi, line 14 | 17',
    ],
    [
      'a figure in a script',
      channels,
      replace('Hết buổi', '{{figure area=SM metric=households as_of=2031-03-20}}'),
      'loudspeaker.seconds60.vi, line 14 | {{figure area=SM metric=households as_of=2031-03-20}}',
    ],
    [
      'a figure of nothing in a message',
      channels,
      replace('hộ dùng Giọt', '{{figure area=SN metric=households}}'),
      'sms.vi, line 32 | {{figure area=SN metric=households}}',
    ],
    ['a missing text', channels, (text) => text.slice(0, text.indexOf('caption:')), 'caption, line 1 | '],
  ])('%s', async (_name, file, edit, place) => {
    expect(placesOf(await faultsOf({ [file]: edit }))).toContain(`${file} | ${place}`);
  });
});

test('a text out of step names both files', async () => {
  const faults = await faultsOf({ 'guides/meter/en.md': replace('2. Wipe the glass.\n', '') });
  expect(describeFaults(faults, ['en'])).toContain(
    'guides/meter/en.md, line 10\n  steps in the section: 2 here, 3 in guides/meter/vi.md',
  );
  const [missing] = await faultsOf({ [cost.en]: () => undefined });
  expect(missing?.file).toBe(cost.en);
  expect(missing?.fix.en).toBe(`translate ${cost.vi}, with the same headings and steps`);
});

test('a mark out of order names where the other stands', async () => {
  const faults = await faultsOf({ [cost.en]: replace(' {{source hill-news}}', '') });
  expect(faults[0]?.rule.en).toContain(`${cost.vi}, line 8, where {{source hill-news}} stands`);
});

test('a script too short for its minute is told its syllables and seconds', async () => {
  const faults = await faultsOf({
    [channels]: (text) =>
      text.replace(
        /seconds60:\n {4}vi: >-\n(.*\n)+? {4}en:/,
        `seconds60:\n    vi: ${'ba '.repeat(70).trim()}\n    en:`,
      ),
  });
  expect(faults.map(({ rule }) => rule.en)).toEqual([
    '70 syllables take about 20 seconds to read; it must be 52 to 66',
  ]);
});

test('a message is counted with its figures filled in: 161 plain letters are one part too many', async () => {
  const long = `${'a'.repeat(155)} {{figure area=SM metric=households as_of=2031-03-20}}`;
  const faults = await faultsOf({
    [channels]: (text) => text.replace(/ {2}en: Canteens wash up in two.*/, `  en: ${long}`),
  });
  expect(faults.map(({ rule }) => rule.en)).toEqual([
    'the message without marks has 161 characters (gsm-7) and makes 2 parts, at most 1',
  ]);
});

test('words of obligation are refused where the document only recommends', async () => {
  const faults = await faultsOf({
    [order]: (text) => text.replaceAll(/strength: must/g, 'strength: should'),
    'venues/swimming-pool/venue.yaml': replace('close the tap.', 'you must close the tap.'),
  });
  expect(placesOf(faults)).toEqual([
    `${channels} | loudspeaker.seconds30.vi, line 3 | bắt buộc`,
    `${channels} | loudspeaker.seconds30.en, line 8 | required`,
    `${channels} | loudspeaker.seconds60.vi, line 14 | bắt buộc`,
    `${channels} | loudspeaker.seconds60.en, line 22 | required`,
    `${channels} | notice.body.vi, line 37 | bắt buộc`,
    `${channels} | notice.body.en, line 38 | must`,
    'venues/swimming-pool/venue.yaml | action.en, line 11 | must',
  ]);
});
