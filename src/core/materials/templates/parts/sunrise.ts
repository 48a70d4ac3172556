import type { TemplateProps } from '../../sheet.ts';
import { rays } from './rays.ts';
import { circle } from './svg.ts';

type Point = { readonly x: number; readonly y: number };

type Sunrise = {
  readonly canvas: TemplateProps['canvas'];
  readonly colour: TemplateProps['colour'];
  /** Where all rays come from: the code, so that every line leads to it. */
  readonly centre: Point;
  /** Sky behind the people. */
  readonly sky: Point & { readonly radius: number };
  readonly phase: number;
};

/** Yellow morning, rays from the code, and a disc of sky that sets white and skin off. */
export function sunrise({ canvas, colour, centre, sky, phase }: Sunrise): string[] {
  const length = 1.3 * Math.max(canvas.widthPx, canvas.heightPx);
  return [
    rays({ fill: colour.skinA, ...centre, length, count: 30, phase }),
    circle(colour.paper, sky.x, sky.y, sky.radius * 1.03),
    circle(colour.sky, sky.x, sky.y, sky.radius),
  ];
}
