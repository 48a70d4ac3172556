import { expect, test } from 'vitest';
import { readOfflineList } from '../../../src/core/catalogue/offline-files.ts';

const list = (address: unknown) => ({ version: 1, bytes: 2, files: [[address, 'a1', 2]] });

test('a list of files of this site is read', () => {
  for (const address of ['/', '/materials/hospital/a4-poster.vi.pdf', '/en/t%E1%BB%9D/?v=1']) {
    expect(readOfflineList(list(address))).toEqual(list(address));
  }
});

test.each([
  '//other.example/a',
  '/\\other.example/a',
  '/\t/other.example/a',
  'https://other.example/a',
  'a',
  7,
])('one that leads elsewhere is none: %j', (address) => {
  if (typeof address === 'string' && address.startsWith('/'))
    expect(new URL(address, 'https://loa.example').host).toBe('other.example');
  expect(readOfflineList(list(address))).toBeUndefined();
});
