import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { contentHash } from '../../../../src/core/pdf/file/content-hash.ts';
import { metadataObject } from '../../../../src/core/pdf/file/document-objects.ts';
import {
  type BegunFile,
  compressed,
  endFile,
  objectText,
  PdfObjects,
} from '../../../../src/core/pdf/file/objects.ts';
import { concatBytes } from '../../../../src/core/drawing/concat-bytes.ts';
import { latin1, type Piece, textString } from '../../../../src/core/pdf/file/syntax.ts';
import { toUnicode } from '../../../../src/core/pdf/fonts/to-unicode.ts';

const ending = { rootId: 1, infoId: 2, fileId: 'ab'.repeat(16) };
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const finish = (begun: BegunFile, objects: ReadonlyMap<number, string | readonly Piece[]>) =>
  asText(concatBytes([begun.bytes, endFile(begun, { ...ending, objects })]));

/** The rows of a file's cross-references, each as its kind, offset or stream, and place in that stream. */
function rowsOf(file: string): number[][] {
  const start = file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]));
  const length = Number(/\/Length (\d+)>>\nstream\n/.exec(start)?.[1]);
  const bytes = Buffer.from(start.slice(start.indexOf('stream\n') + 7), 'latin1').subarray(0, length);
  return Array.from({ length: length / 7 }, (_, row) => [
    bytes.readUInt8(7 * row),
    bytes.readUInt32BE(7 * row + 1),
    bytes.readUInt16BE(7 * row + 5),
  ]);
}

test('the cross-references point at the first byte of every object with a stream, and at all others in theirs', () => {
  const objects = new PdfObjects();
  objects.add('<</Type/Catalog>>');
  const late = objects.reserve();
  objects.add('<</Length 3>>', latin1('abc'));
  objects.add('<</Kids[]>>');
  const file = finish(objects.begin(), new Map([[late, objectText(late, '<<>>')]]));
  const [none, catalogue, ...others] = rowsOf(file);
  const [second, third, kids, packed, references] = others;
  expect(none).toEqual([0, 0, 65_535]);
  expect([catalogue, kids]).toEqual([
    [2, 5, 0],
    [2, 5, 1],
  ]);
  const plain = [second, third, packed, references].map(([kind, offset = 0] = []) => [
    kind,
    file.slice(offset, offset + 7),
  ]);
  expect(plain).toEqual(['2 0 obj', '3 0 obj', '5 0 obj', '6 0 obj'].map((begin) => [1, begin]));

  const [, length] = /\/Length (\d+)>>\nstream\n/.exec(file.slice(packed?.[1])) ?? [];
  const from = file.indexOf('stream\n', packed?.[1]) + 7;
  const stream = Buffer.from(file.slice(from, from + Number(length)), 'latin1');
  expect(asText(unzlibSync(stream))).toBe('1 0 4 18 <</Type/Catalog>>\n<</Kids[]>>\n');
  expect(file.slice(packed?.[1])).toContain('/Type/ObjStm/N 2/First 9/');
});

test('a begun file can be finished many times', () => {
  const objects = new PdfObjects();
  const late = objects.reserve();
  const begun = objects.begin();
  const finishWith = (text: string) => finish(begun, new Map([[late, objectText(late, text)]]));
  expect(finishWith('(one)')).toContain('1 0 obj\n(one)\nendobj');
  expect(finishWith('(two)')).not.toContain('(one)');
});

test('what a stream says in UTF-8 is counted in bytes', () => {
  const objects = new PdfObjects();
  const [late, last] = [objects.reserve(), objects.reserve()];
  const says = 'Trạm y tế 1 \ufeff😀';
  const facts = { title: says, lang: 'vi', fileId: 'ab'.repeat(16) };
  const ends = new Map<number, string | readonly Piece[]>([
    [late, metadataObject(late, facts)],
    [last, objectText(last, '<<>>')],
  ]);
  const file = finish(objects.begin(), ends);
  const [, length = '', stream = ''] = /\/XML\/Length (\d+)>>\nstream\n([^]*?)\nendstream/.exec(file) ?? [];
  expect(stream).toHaveLength(Number(length));
  expect(Buffer.from(stream, 'latin1').toString('utf8')).toContain(says);
  const offsets = rowsOf(file).map(([, offset = 0]) => offset);
  expect(offsets.slice(1, 3).map((offset) => file.slice(offset, offset + 7))).toEqual(['1 0 obj', '2 0 obj']);
});

test('an object that was never written is an error', () => {
  const objects = new PdfObjects();
  objects.reserve();
  expect(() => finish(objects.begin(), new Map())).toThrow('PDF object 1 was reserved but never written');
});

test('compressed streams say their length and come back', () => {
  const [dictionary, stream] = compressed(latin1('q Q '.repeat(50)));
  expect(dictionary).toBe(`<</Filter/FlateDecode/Length ${stream.length}>>`);
  expect(asText(unzlibSync(stream))).toBe('q Q '.repeat(50));
});

test('text strings are plain in ASCII and UTF-16 otherwise', () => {
  expect(textString('A (b) \\')).toBe('(A \\(b\\) \\\\)');
  expect(textString('Tạ')).toBe('<feff00541ea1>');
});

test('a Unicode table lists glyphs by number, at most a hundred a block', () => {
  const table = toUnicode(new Map(Array.from({ length: 101 }, (_, index) => [101 - index, 'Ạ'])));
  expect(table).toContain('100 beginbfchar\n<0001> <1ea0>\n');
  expect(table).toContain('1 beginbfchar\n<0065> <1ea0>\nendbfchar');
});

test('each file says its own title, language and date, whatever the one before said', () => {
  const saying = (facts: { title: string; lang: string; date?: string }) =>
    metadataObject(1, { ...facts, fileId: '0123456789abcdef'.repeat(2) })
      .map((piece) => (typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8')))
      .join('');
  const one = { title: 'Trạm 1 & 2', lang: 'vi-VN', date: '2020-08-20' };
  const first = saying(one);
  expect(first).toContain('<rdf:li xml:lang="x-default">Trạm 1 &amp; 2</rdf:li>');
  expect(first).toContain('<xmp:CreateDate>2020-08-20T00:00:00Z</xmp:CreateDate>');
  expect(first).toContain('uuid:01234567-89ab-cdef-0123-456789abcdef</xmpMM:InstanceID>');
  expect(saying({ ...one, date: '2020-09-01' })).toContain('2020-09-01T00:00:00Z</xmp:CreateDate>');
  const draft = saying({ title: 'Station', lang: 'en' });
  expect(draft).toContain('<rdf:li>en</rdf:li>');
  expect(draft).not.toContain('CreateDate');
  expect(saying(one)).toBe(first);
});

test('a content hash changes with every byte and its place', () => {
  const hashes = ['', 'a', 'b', 'ab', 'ba', 'aab'].map((text) => contentHash(latin1(text)));
  expect(new Set(hashes).size).toBe(6);
  expect(hashes.every((hash) => /^[0-9a-f]{32}$/.test(hash))).toBe(true);
  expect(contentHash(latin1('a'), latin1('b'))).toBe(contentHash(latin1('ab')));
});
