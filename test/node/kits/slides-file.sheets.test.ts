import { unzipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { slidesFile } from '../../../src/node/kits/slides-file.ts';
import { encodePng } from '../../../src/node/raster/png.ts';

const png = encodePng({ widthPx: 2, heightPx: 1, rgba: new Uint8Array(8).fill(255) });
const deck = () =>
  slidesFile({
    title: 'Trang chiếu',
    author: 'Trạm Nước',
    widthPx: 1920,
    heightPx: 1080,
    slides: [
      { png, alt: 'Hai chậu & một chồng bát' },
      { png, alt: 'Vòi nước' },
    ],
  });
const text = (bytes?: Uint8Array) => new TextDecoder().decode(bytes);

test('the same slides are the same bytes, whatever the clock says', async () => {
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-08-01T07:00:00Z') });
  const first = await deck();
  vi.setSystemTime(new Date('2031-12-31T23:59:58Z'));
  expect(await deck()).toEqual(first);
});

test('the show loops by itself, and the notes have the words of each slide', async () => {
  const files = unzipSync(await deck());
  expect(text(files['ppt/presProps.xml'])).toContain('<p:showPr loop="1" useTimings="1">');
  for (const slide of [1, 2]) {
    expect(text(files[`ppt/slides/slide${slide}.xml`])).toMatch(/<p:transition advTm="15000"\/><\/p:sld>$/);
  }
  expect(text(files['ppt/notesSlides/notesSlide1.xml'])).toContain('Hai chậu &amp; một chồng bát');
  expect(text(files['docProps/core.xml']).match(/1980-01-01T00:00:00Z/g)).toHaveLength(2);
});

test('names with signs of markup leave every part of the file sound', async () => {
  const bytes = await slidesFile({
    ...{ title: 'Nước & <bát>', author: 'Trạm "Nước" & <Bát>', widthPx: 1920, heightPx: 1080 },
    slides: [{ png, alt: 'a < b & "c"' }],
  });
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  expect(parts.length).toBeGreaterThan(10);
  for (const [path, part] of parts)
    expect(text(part).match(/&(?!amp;|lt;|gt;|quot;|apos;|#)|<[^a-z/?!]/i), path).toBeNull();
  expect(text(unzipSync(bytes)['docProps/app.xml'])).toContain('&amp; &lt;Bát&gt;</Company>');
});

test('each picture fills its slide and says what it shows', async () => {
  const files = unzipSync(await deck());
  const slide = text(files['ppt/slides/slide1.xml']);
  expect(slide).toContain('descr="Hai chậu &amp; một chồng bát"');
  const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(text(files['ppt/presentation.xml'])) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 4);
  const [picture] = /<p:pic>.*<\/p:pic>/s.exec(slide) ?? [''];
  expect(picture).toContain('<a:off x="0" y="0"/>');
  expect(picture).toContain(`<a:ext cx="${width}" cy="${height}"/>`);
  expect(Object.keys(files).filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(2);
});
