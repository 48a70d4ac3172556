import { expect, test } from 'vitest';
import { faultsOf } from './edited-campaign.ts';

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the fixture.`);
  return text.replace(from, to);
};

test.each([
  [
    'a headline that names neither the app nor what is asked',
    'KHÔNG XẢ VÒI',
    'GIỮ LẤY',
    'RỬA TRONG CHẬU',
    'TỪNG CHÚT',
  ],
])('%s', async (_name, firstOld, firstNew, secondOld, secondNew) => {
  const faults = await faultsOf({
    'venues/canteen/venue.yaml': (text) => text.replace(firstOld, firstNew).replace(secondOld, secondNew),
  });
  expect(faults.map(({ where, rule }) => [where.split(',')[0], rule.en])).toEqual([
    ['headline.vi', 'a headline names the app or what is asked'],
  ]);
});

test('instructions that leave out what the campaign needs are told so, with the reason', async () => {
  const faults = await faultsOf({
    'venues/canteen/channels.yaml': replace(
      'take a\n      picture of the meter',
      'look at the\n      meter for once',
    ),
  });
  expect(faults.map(({ where }) => where.split(',')[0])).toEqual(['loudspeaker.seconds60.en']);
  expect(faults[0]?.rule.en).toContain('The meter can only be read from a picture.');
});

test('the words for a picture tell of all that is drawn behind the banner, and of nothing else', async () => {
  const told = await faultsOf({
    'venues/canteen/venue.yaml': replace('shows: [helper]', 'shows: [dish-washer]'),
  });
  expect(told.map(({ where, value, rule }) => [where.split(',')[0], value, rule.en])).toEqual([
    ['picture.1.shows.0', 'dish-washer', expect.stringContaining('group of scene.svg')],
    ['picture', expect.anything(), expect.stringContaining('helper')],
  ]);
  const twice = await faultsOf({
    'venues/canteen/venue.yaml': replace('shows: [helper]', 'shows: [helper, cook]'),
  });
  expect(twice.map(({ where }) => where.split(',')[0])).toEqual(['picture.1.shows.1']);
});

test('somebody who is drawn anew has to be described; what the banner may hide need not be', async () => {
  const scene = 'venues/canteen/scene.svg';
  const waiter = '<g id="waiter"><circle fill="light" cx="400" cy="-80" r="90"/></g>';
  const faults = await faultsOf({ [scene]: replace('<g id="left">', `<g id="left">${waiter}`) });
  expect(faults.map(({ file, rule }) => [file, rule.en])).toEqual([
    ['venues/canteen/venue.yaml', expect.stringContaining('waiter')],
  ]);
  expect(await faultsOf({ [scene]: replace('<g id="front">', `<g id="front">${waiter}`) })).toEqual([]);
});

test('a text that cites a document or describes the app needs a source of it', async () => {
  const faults = await faultsOf({
    'venues/canteen/venue.yaml': replace('sources: [town-board]', 'sources: [other-news]'),
    'venues/canteen/channels.yaml': replace('Hội đồng thị trấn yêu cầu', 'Công văn 7/BM yêu cầu'),
    'figures/sources.csv': (text) =>
      `${text}other-news,Other,Other,https://example.org/o,2031-03-01,vi,news\n`,
  });
  expect(faults.map(({ file, where }) => `${file} ${where.split(',')[0]}`)).toEqual([
    'venues/canteen/venue.yaml sources',
    'venues/canteen/venue.yaml sources',
  ]);
  expect(faults.map(({ rule }) => rule.en).join()).toContain('7/BM');
});

test('a text that tells what a place was told to do needs a source of an order from there', async () => {
  const other = {
    'figures/sources.csv': (text: string) =>
      `${text}other-news,Other,Other,https://example.org/o,2031-03-01,vi,news\n`,
    'campaign.yaml': (text: string) =>
      text.replaceAll('sources: [town-board]', 'sources: [town-board, other-news]'),
    'venues/canteen/venue.yaml': replace('sources: [town-board]', 'sources: [other-news]'),
  };
  expect(await faultsOf(other)).toEqual([]);
  const told = {
    ...other,
    'venues/canteen/channels.yaml': replace('Hội đồng thị trấn yêu cầu', 'Bến Mơ yêu cầu'),
  };
  expect((await faultsOf(told)).map(({ file, where, rule }) => [file, where.split(',')[0], rule.en])).toEqual(
    [['venues/canteen/venue.yaml', 'sources', expect.stringContaining('Ben Mo')]],
  );
});
