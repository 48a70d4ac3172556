import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { BannerPlanned } from './headline.tsx';
import { Marks } from './marks.tsx';
import { plane } from './shapes.ts';
import type { SheetSize } from './sheet.tsx';

type GroundProps = {
  readonly size: SheetSize;
  /** Its upper edge lies hidden under this banner, or is an edge that leans as one. */
  readonly under: Pick<BannerPlanned, 'lowerAt'>;
  readonly colour: ColourName;
  /** Of a stripe along its edge where no banner hides it. */
  readonly edge?: ColourName;
};

/** Thickness of a stripe along an edge, in u. */
export const EDGE = 2.4;

/** The plane below a banner, down to the edge of the sheet. */
export function Ground({ size: { width, height, bleed, u }, under, colour, edge }: GroundProps): JSXNode {
  const at = (x: number) => [x, under.lowerAt(x) - 3 * u] as const;
  const [left, right, bottom] = [-bleed, width + bleed, height + bleed];
  const below = plane(colour, at(left), at(right), [right, bottom], [left, bottom]);
  const raised = (x: number) => [x, under.lowerAt(x) - (3 + EDGE) * u] as const;
  const stripe = edge && plane(edge, raised(left), raised(right), at(right), at(left));
  return <Marks of={stripe ? [stripe, below] : [below]} />;
}
