import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { BannerPlanned } from './headline.tsx';
import { Marks } from './marks.tsx';
import { plane } from './shapes.ts';
import type { SheetSize } from './sheet.tsx';

type GroundProps = {
  readonly size: SheetSize;
  /** Its upper edge lies hidden under this banner. */
  readonly under: BannerPlanned;
  readonly colour: ColourName;
};

/** The plane below a banner, down to the edge of the sheet. */
export function Ground({ size: { width, height, bleed, u }, under, colour }: GroundProps): JSXNode {
  const at = (x: number) => [x, under.lowerAt(x) - 3 * u] as const;
  const [left, right, bottom] = [-bleed, width + bleed, height + bleed];
  return <Marks of={[plane(colour, at(left), at(right), [right, bottom], [left, bottom])]} />;
}
