import { expect, test } from 'vitest';
import { printWords } from '../../../src/components/shop/print-words.ts';
import type { MaterialRecord } from '../../../src/core/catalogue/manifest.ts';

const files = (types: readonly string[], size: Partial<MaterialRecord>) =>
  types.map((type): MaterialRecord => ({
    ...{ file: `pool/a.vi.${type}`, venue: 'pool', format: 'a', language: 'vi', kind: 'poster', title: 'a' },
    ...{ bytes: 1, sha256: '0'.repeat(64), sources: [], ...size },
  }));

test('what is printed is a file that is there', () => {
  const a4 = { widthMm: 210, heightMm: 297 };
  expect(printWords(files(['pdf', 'png'], a4), 'vi')).toBe('In được tại văn phòng: tệp PDF, máy in A4.');
  const code = { kind: 'qr', widthMm: 60, heightMm: 60 } as const;
  expect(printWords(files(['png', 'svg'], code), 'vi')).toContain('tệp SVG');
  expect(printWords(files(['png', 'svg'], code), 'en')).not.toContain('PDF');
});

test('a large sheet goes to the print shop, and no preview is spoken of that is not there', () => {
  const a0 = { widthMm: 841, heightMm: 1189 };
  expect(printWords(files(['pdf'], a0), 'vi')).toBe('Gửi nhà in: tệp PDF.');
  expect(printWords(files(['pdf'], a0), 'en')).toBe('Send to the print shop: the PDF.');
});

test('a slide is not printed', () => {
  const slide = { kind: 'slide', widthPx: 1920, heightPx: 1080 } as const;
  expect(printWords(files(['png'], slide), 'vi')).toBe('Không cần in.');
});
