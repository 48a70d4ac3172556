import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readBuildInputs } from '../../../src/node/site/inputs.ts';

test('a plain build reads content/ and publishes dist/ with all materials and no address', () => {
  expect(readBuildInputs([], {})).toEqual({ contentDir: resolve('content'), outDir: resolve('dist') });
});

test('folders, materials, address and day can be chosen', () => {
  const args = ['--content', 'elsewhere', '--out', '/tmp/site', '--only', 'hospital/*'];
  expect(readBuildInputs(args, { SITE_URL: 'https://Loa.example/', TODAY: '2020-08-20' })).toEqual({
    contentDir: resolve('elsewhere'),
    outDir: '/tmp/site',
    siteUrl: 'https://loa.example',
    today: '2020-08-20',
    materials: 'hospital/*',
  });
});

test('pages alone can be asked for, and help', () => {
  expect(readBuildInputs(['--skip-materials'], {})).toMatchObject({ materials: false });
  expect(readBuildInputs(['--help'], {})).toBe('help');
});

test.each(['https://loa.example/portal', 'loa.example', 'ftp://loa.example', 'https://loa.example?x=1'])(
  'an address with more or less than an origin is refused: %s',
  (siteUrl) => {
    expect(() => readBuildInputs([], { SITE_URL: siteUrl })).toThrow('must be an origin without a path');
  },
);

test.each(['20/8/2020', '2020-02-30', 'today'])('a day that is none is refused: %s', (today) => {
  expect(() => readBuildInputs([], { TODAY: today })).toThrow('must be a day written YYYY-MM-DD');
});

test('an option that does not exist is refused by name', () => {
  expect(() => readBuildInputs(['--ouput', 'x'], {})).toThrow('--ouput');
});
