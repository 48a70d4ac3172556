import type { TemplateProps } from '../template.ts';
import { rays } from './rays.ts';
import { circle, path, px } from './svg.ts';
import type { Variation } from './variation.ts';

type Point = { readonly x: number; readonly y: number };

type Sunrise = {
  readonly canvas: TemplateProps['canvas'];
  readonly look: Variation;
  /** Where all lines come from: the code, so that every one leads to it. */
  readonly centre: Point;
  /** Sky behind the people. */
  readonly sky: Point & { readonly radius: number };
  /** The disc stays under this height, where the slogan ends: its ink is chosen for the ground alone. */
  readonly below?: number;
};

/** The disc's light border, in parts of its radius. */
const RIM = 1.03;

/** The venue's own sky, all its lines from the code, and a disc that sets white and skin off. */
export function sunrise({ canvas, look, centre, sky, below = -Infinity }: Sunrise): string[] {
  const radius = Math.min(sky.radius, (sky.y - below) / RIM);
  return [
    beams(canvas, look, centre),
    circle(look.rim, sky.x, sky.y, radius * RIM),
    circle(look.disc, sky.x, sky.y, radius),
  ];
}

/** The lines alone, where a picture has no disc. */
export function beams(canvas: TemplateProps['canvas'], look: Variation, centre: Point): string {
  const { widthPx, heightPx } = canvas;
  const length = 1.3 * Math.max(widthPx, heightPx);
  const { beam: fill, base, phase, pattern } = look;
  if (pattern === 'rays') return rays({ fill, ...centre, length, count: 30, phase });
  const step = Math.min(widthPx, heightPx) / 7;
  if (pattern === 'waves') {
    const count = Math.ceil(length / step / 2) * 2;
    return Array.from({ length: count }, (_, index) =>
      circle(index % 2 === 0 ? fill : base, centre.x, centre.y, (count - index) * step),
    ).join('');
  }
  const lean = heightPx * (look.isMirrored ? -0.5 : 0.5);
  const first = -Math.ceil((Math.abs(lean) + step) / (2 * step)) * 2;
  const last = Math.ceil((widthPx + Math.abs(lean)) / step);
  const d = Array.from({ length: Math.ceil((last - first) / 2) }, (_, index) => {
    const x = (first + 2 * index) * step;
    return `M${px(x + Math.max(lean, 0))} 0h${px(step)}L${px(x + step + Math.min(lean, 0))} ${px(heightPx)}h${px(-step)}Z`;
  });
  return path(fill, d.join(''));
}
