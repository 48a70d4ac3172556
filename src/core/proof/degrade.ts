import { type Grey, paintGrey } from './grey.ts';
import { normalFrom, seededRandom } from './random.ts';

/** What happens to a code between the sheet and a phone. Every function gives the same for the same picture. */

/** Out of focus: a Gaussian of `sigmaPx`. */
export function blur(picture: Grey, sigmaPx: number): Grey {
  const reach = Math.ceil(3 * sigmaPx);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigmaPx ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spread = (from: Grey, dx: number, dy: number) =>
    paintGrey(from.widthPx, from.heightPx, (x, y) =>
      weights.reduce((sum, weight, index) => {
        const step = index - reach;
        return sum + (weight / total) * valueAt(from, x + dx * step, y + dy * step);
      }, 0),
    );
  return spread(spread(picture, 1, 0), 0, 1);
}

const SEED = 20200731;

/** A dark room: each pixel off by chance, with a standard deviation of `sigma` of 255. */
export function addNoise(picture: Grey, sigma: number): Grey {
  const normal = normalFrom(seededRandom(SEED));
  return { ...picture, values: picture.values.map((value) => value + sigma * normal()) };
}

/** Held askew: turned about its middle; its edge goes on where the picture ends. */
export function rotate(picture: Grey, degrees: number): Grey {
  const { widthPx, heightPx } = picture;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [(widthPx - 1) / 2, (heightPx - 1) / 2];
  return paintGrey(widthPx, heightPx, (x, y) => {
    const [dx, dy] = [x - middleX, y - middleY];
    return between(picture, middleX + cos * dx + sin * dy, middleY - sin * dx + cos * dy);
  });
}

/** Faded or behind glass: the difference to middle grey times `factor`. */
export const setContrast = (picture: Grey, factor: number): Grey => ({
  ...picture,
  values: picture.values.map((value) => 127.5 + (value - 127.5) * factor),
});

function valueAt({ widthPx, heightPx, values }: Grey, x: number, y: number): number {
  const column = Math.max(0, Math.min(widthPx - 1, x));
  const row = Math.max(0, Math.min(heightPx - 1, y));
  return values[row * widthPx + column] ?? 0;
}

/** Between four pixels, by distance. */
function between(picture: Grey, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const upper = valueAt(picture, left, top) * (1 - right) + valueAt(picture, left + 1, top) * right;
  const lower = valueAt(picture, left, top + 1) * (1 - right) + valueAt(picture, left + 1, top + 1) * right;
  return upper * (1 - down) + lower * down;
}
