import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type KitPartFile, MANIFEST, withManifest } from '../../../src/core/kits/kit-manifest.ts';
import { openKit, ownKit, partsIn } from '../../../src/core/kits/own-kit.ts';
import { joinReadme } from '../../../src/core/kits/readme-parts.ts';
import { textBytes } from '../../../src/core/kits/text-file.ts';
import { zipFiles } from '../../../src/core/kits/zip.ts';

const picture = strToU8('a slide without a name');
const deck = zipFiles([
  { path: 'ppt/media/image-1-1.png', bytes: picture },
  { path: 'ppt/slides/slide1.xml', bytes: strToU8('<p:sld/>') },
]);
const published: KitPartFile[] = [
  {
    path: 'README.txt',
    bytes: textBytes(joinReadme(['Bộ\n\n\u2022 manifest.json ghi mã băm\n* x', 'Kit\n\n* y'])),
  },
  {
    path: 'tieng-viet/in/ap-phich-a3.pdf',
    bytes: strToU8('A3'),
    language: 'vi',
    sheet: 'school/a3-poster.vi',
  },
  {
    path: 'tieng-viet/in/hai-thu-tieng.pdf',
    bytes: strToU8('2'),
    language: 'vi',
    sheet: 'school/a4-bilingual.vi-en',
  },
  { path: 'tieng-viet/man-hinh/ngang.png', bytes: picture, language: 'vi', sheet: 'school/slide-1080p.vi' },
  { path: 'tieng-viet/man-hinh/trinh-chieu.pptx', bytes: deck, language: 'vi' },
  { path: 'tieng-viet/loa/loi-phat.txt', bytes: strToU8('Mời bà con'), language: 'vi' },
  {
    path: 'english/print/a3-poster.pdf',
    bytes: strToU8('A3 en'),
    language: 'en',
    sheet: 'school/a3-poster.en',
  },
];
const about = { campaign: 'bluezone', venue: 'school', languages: ['vi', 'en'] as const };
const zip = zipFiles(withManifest(about, published, new Map()));

const opened = () => {
  const kit = openKit(zip);
  if (!kit) throw new Error('it is no kit');
  return kit;
};

test('a kit is opened by its list, and an archive without one is none', () => {
  expect(opened().manifest.languages).toEqual(['vi', 'en']);
  expect(openKit(zipFiles([{ path: 'a.txt', bytes: strToU8('a') }]))).toBeUndefined();
  expect(openKit(zipFiles([{ path: MANIFEST, bytes: strToU8('{"version":2}') }]))).toBeUndefined();
});

test('one language has its own part, and sheets in two languages wherever they lie', () => {
  const paths = (languages: readonly ('vi' | 'en')[]) => partsIn(opened(), languages).map(({ path }) => path);
  expect(paths(['en'])).toEqual(['english/print/a3-poster.pdf', 'tieng-viet/in/hai-thu-tieng.pdf']);
  expect(paths(['vi'])).toHaveLength(5);
  expect(paths(['vi', 'en'])).toHaveLength(6);
});

test('an office’s own sheets stand in the places of the published ones, in the deck of slides, too', () => {
  const named = strToU8('a slide with a name');
  const files = ownKit({
    ...{ kit: opened(), languages: ['vi'], preface: 'Trường Lê Lợi', hasManifest: true },
    own: new Map([
      ['tieng-viet/in/ap-phich-a3.pdf', strToU8('A3 của trường Lê Lợi')],
      ['tieng-viet/man-hinh/ngang.png', named],
    ]),
    added: [{ path: 'tieng-viet/in/may-in/ap-phich-a3.pdf', bytes: strToU8('thường'), language: 'vi' }],
  });
  const by = new Map(files.map(({ path, bytes }) => [path, bytes]));
  expect([...by.keys()].toSorted()).toEqual([
    'README.txt',
    'tieng-viet/in/ap-phich-a3.pdf',
    'tieng-viet/in/hai-thu-tieng.pdf',
    'tieng-viet/in/may-in/ap-phich-a3.pdf',
    'tieng-viet/loa/loi-phat.txt',
    'tieng-viet/man-hinh/ngang.png',
    'tieng-viet/man-hinh/trinh-chieu.pptx',
  ]);
  expect(strFromU8(by.get('tieng-viet/in/ap-phich-a3.pdf') ?? picture)).toBe('A3 của trường Lê Lợi');
  const slides = unzipSync(by.get('tieng-viet/man-hinh/trinh-chieu.pptx') ?? picture);
  expect(slides['ppt/media/image-1-1.png']).toEqual(named);
  expect(slides['ppt/slides/slide1.xml']).toEqual(strToU8('<p:sld/>'));
  const readme = strFromU8(by.get('README.txt') ?? picture);
  expect(readme).toContain('Trường Lê Lợi\r\n\r\n\r\nBộ');
  expect(readme).toContain('manifest.json ghi mã băm');
  expect(readme).not.toContain('Kit');
});

test('what is read first tells of no list where there is none', () => {
  const [readme] = ownKit({
    ...{ kit: opened(), languages: ['vi'], preface: 'Trường Lê Lợi', hasManifest: false },
    ...{ own: new Map(), added: [] },
  });
  expect(strFromU8(readme?.bytes ?? picture)).not.toContain('manifest.json');
});
