import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readBuildInputs } from '../../../src/node/site/inputs.ts';

/** What the command says where nothing else is asked for. */
const plain = { content: 'content', out: 'dist', only: undefined, 'skip-materials': false };

test('a plain build reads content/ and publishes dist/ with all materials and no address', () => {
  expect(readBuildInputs(plain, {})).toEqual({ contentDir: resolve('content'), outDir: resolve('dist') });
});

test('folders, materials, address and day can be chosen', () => {
  const said = { content: 'elsewhere', out: '/tmp/site', only: 'hospital/*', 'skip-materials': false };
  expect(readBuildInputs(said, { SITE_URL: 'https://Loa.example/', TODAY: '2020-08-20' })).toEqual({
    contentDir: resolve('elsewhere'),
    outDir: '/tmp/site',
    siteUrl: 'https://loa.example',
    today: '2020-08-20',
    materials: 'hospital/*',
  });
});

test('pages alone can be asked for', () => {
  expect(readBuildInputs({ ...plain, 'skip-materials': true }, {})).toMatchObject({ materials: false });
});

test.each(['https://loa.example/portal', 'loa.example', 'ftp://loa.example', 'https://loa.example?x=1'])(
  'an address with more or less than an origin is refused: %s',
  (siteUrl) => {
    expect(() => readBuildInputs(plain, { SITE_URL: siteUrl })).toThrow('must be an origin without a path');
  },
);

test.each(['20/8/2020', '2020-02-30', 'today', '2020-08-20T25:00', '2020-08-20T9:00', '2020-08-20 15:00'])(
  'a day, or day and hour, that is none is refused: %s',
  (today) => {
    expect(() => readBuildInputs(plain, { TODAY: today })).toThrow(
      `TODAY: "${today}" is neither a day nor a day and an hour → write YYYY-MM-DD or YYYY-MM-DDTHH:MM`,
    );
  },
);

test('today may have an hour, so that what waits for it can be seen before', () => {
  expect(readBuildInputs(plain, { TODAY: '2020-08-28T15:00' }).today).toBe('2020-08-28T15:00');
});
