import { expect, test } from 'vitest';
import { previewPicture, previewsOf } from '../../../src/core/catalogue/preview.ts';

const plane = (widthPx: number, heightPx: number) => ({
  widthPx,
  heightPx,
  rgba: new Uint8Array(widthPx * heightPx * 4).fill(255),
});

test.each([
  [960, 540, [240, 135], [480, 270]],
  [850, 2000, [102, 240], [204, 480]],
  [300, 200, [240, 160], [300, 200]],
])('a picture of %i × %i px is previewed at %j, for phones, and at %j', (widthPx, heightPx, ...sizes) => {
  const picture = plane(widthPx, heightPx);
  const previews = previewsOf({ id: 'a/b', kind: 'poster' }, picture);
  expect(previews.map(({ file }) => file)).toEqual(['a/b.small.preview.png', 'a/b.preview.png']);
  const pictures = previews.map((preview) => previewPicture(picture, preview));
  expect(pictures.map((each) => [each.widthPx, each.heightPx])).toEqual(sizes);
});

test('a slide, which a player shows from edge to edge of a phone, has a larger one', () => {
  const sizes = previewsOf({ id: 'a/b', kind: 'slide' }, { widthPx: 1080, heightPx: 1920 });
  expect(sizes.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
    [135, 240],
    [360, 640],
  ]);
});
