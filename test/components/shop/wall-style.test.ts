import { expect, test } from 'vitest';
import { wallStyle } from '../../../src/components/shop/wall-style.ts';
import type { MaterialRecord } from '../../../src/core/catalogue/manifest.ts';

const record = (format: string, size: Partial<MaterialRecord>): MaterialRecord => ({
  ...{ file: `pool/${format}.vi.png`, venue: 'pool', format, language: 'vi', kind: 'poster', title: format },
  ...{ bytes: 1, sha256: '0'.repeat(64), sources: [] },
  ...size,
});

test('every format has one size on the wall, in millimetres, whatever venues there are', () => {
  const a4 = record('a4', { widthMm: 210, heightMm: 297 });
  const a5 = record('a5', { widthMm: 148, heightMm: 210 });
  expect(wallStyle([a5, a4, { ...a4, venue: 'canteen' }])).toBe(
    '.wall-a4{width:calc(210*var(--mm));height:calc(297*var(--mm))}' +
      '.wall-a5{width:calc(148*var(--mm));height:calc(210*var(--mm))}',
  );
});

test('a picture for posting has no size of its own', () => {
  expect(wallStyle([record('post', { kind: 'social', widthPx: 1080, heightPx: 1080 })])).toBe('');
});
