import type { ColourName } from '../../schema/campaign.ts';
import { type Edge, type Sheet, upright } from './shapes.ts';

type SplitWish = {
  /** Where the words stand, the picture at the other. */
  readonly side: 'left' | 'right';
  /** Where the edge between both is, at a height. */
  readonly x: number;
  readonly y?: number;
  /** How far it leans: as banners rise, if not otherwise. */
  readonly slope?: number;
};

export type SplitPlan = ReturnType<typeof planSplit>;

/** Words beside a picture, over the whole height of the sheet. */
export function planSplit(
  { size, tokens }: { readonly size: Sheet; readonly tokens: { readonly slope: number } },
  { side, x, y = 0, slope = tokens.slope }: SplitWish,
) {
  const isLeft = side === 'left';
  const edgeAt = (height: number) => x - slope * (height - y);
  /* The edge, moved so far into the picture. */
  const moved = (by: number) => (height: number) => edgeAt(height) + (isLeft ? by : -by);
  const from = (inner: Edge, fill: ColourName, outer?: Edge) =>
    upright(size, fill, isLeft ? { from: outer, to: inner } : { from: inner, to: outer });
  return {
    edgeAt,
    /** The plane of the words, which covers so much of the picture. */
    plane: (fill: ColourName, by = 0) => from(moved(by), fill),
    /** Along the edge, on the picture. */
    stripe: (fill: ColourName, width: number) => from(moved(width), fill, edgeAt),
  };
}
