import { expect, test } from 'vitest';
import {
  createManifest,
  type MaterialRecord,
  parseManifest,
  serializeManifest,
} from '../../../src/core/catalogue/manifest.ts';

const poster: MaterialRecord = {
  file: 'library/a4-poster.vi.pdf',
  venue: 'library',
  format: 'a4-poster',
  language: 'vi',
  kind: 'poster',
  title: 'ĐỌC CÙNG NHAU',
  widthMm: 210,
  heightMm: 297,
  bytes: 12,
  sha256: 'a'.repeat(64),
  qr: {
    payload: 'HTTPS://LOA.EXAMPLE/Q/TV/',
    version: 3,
    level: 'H',
    moduleMm: 4,
    quietModules: 4,
    proof: { passed: { zxing: ['print', 'combined'], zbar: ['print'] }, weakest: 'print' },
    scanDistanceM: 1,
  },
  sources: ['source-a'],
};

test('a manifest lists its files in the order of their names', () => {
  const manifest = createManifest('lamp', [poster, { ...poster, file: 'garage/qr.vi.svg' }]);
  expect(manifest.materials.map(({ file }) => file)).toEqual([
    'garage/qr.vi.svg',
    'library/a4-poster.vi.pdf',
  ]);
});

test('a manifest reads back as it was written', () => {
  const manifest = createManifest('lamp', [poster]);
  expect(parseManifest(serializeManifest(manifest))).toEqual(manifest);
});

test('a manifest with a field it does not know is refused', () => {
  const text = serializeManifest(createManifest('lamp', [poster])).replace('"title"', '"name"');
  expect(() => parseManifest(text)).toThrow(/name/);
});
