import type { PathMark } from '../../drawing/drawing.ts';
import { transformShape } from '../../drawing/geometry/matrix.ts';
import { plane, stroke } from '../../drawing/marks/shapes.ts';
import { type Band, turnOf } from '../../drawing/setting/band.ts';
import type { ColourName } from '../../schema/campaign.ts';
import { figureLine, lined } from '../figure-line.ts';
import { fingersOver } from '../hand.ts';
import type { Hands } from './hands.ts';

/** Of a thin line along its upper edge, in u. */
const RIM = 1.4;

export type HeldBanner = {
  readonly banner: Band;
  readonly size: { readonly width: number; readonly runOff: number; readonly u: number };
  readonly colour: ColourName;
  /** Hands that hold it. */
  readonly hands?: Hands;
  /** Around the hands, on white paper. */
  readonly outline?: ColourName | undefined;
  /** Of a thin line along its upper edge, as what stands behind it may have the banner's colour. */
  readonly rim?: ColourName | undefined;
};

/** Fingers lie so much higher on the edge, in their widths: clear of the capitals below them. */
const LIFTED = 0.25;

/** The banner's plane, and the fingers of those who hold it. */
export function bannerMarks(held: HeldBanner): readonly PathMark[] {
  const { banner, size, colour, hands = [], outline, rim } = held;
  const { width, runOff, u } = size;
  const far = width + runOff;
  const matrix = turnOf(banner);
  const edge = (heightAt: (x: number) => number) => [-runOff, far].map((x) => [x, heightAt(x)] as const);
  const [upper, lower] = [edge(banner.upperAt), edge(banner.lowerAt)];
  const fingers = hands.flatMap(([skin, at]) => {
    const hand = fingersOver(skin, banner.finger).map((mark) =>
      transformShape(matrix, transformShape([1, 0, 0, 1, at * u, banner.top - LIFTED * banner.finger], mark)),
    );
    return lined(hand, figureLine(outline, u));
  });
  return [
    plane(colour, ...upper, ...lower.toReversed()),
    ...(rim ? [stroke(rim, RIM * u, along(upper))] : []),
    ...fingers,
  ];
}

const along = (points: readonly (readonly [number, number])[]) =>
  `M${points.map((point) => point.join(' ')).join('L')}`;
