import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { Band } from '../../drawing/setting/band.ts';
import type { TemplateProps } from '../template.ts';
import { Marks } from './marks.tsx';
import { across } from '../../drawing/marks/shapes.ts';

type GroundProps = {
  readonly of: TemplateProps;
  /** Its upper edge lies hidden under this banner, or is an edge that leans as one. */
  readonly under: Pick<Band, 'lowerAt'>;
  readonly colour: ColourName;
  /** Of a stripe along its edge where no banner hides it. */
  readonly edge?: ColourName;
};

/** The plane below a banner, down to the edge of the sheet. */
export function Ground({ of: { size, tokens }, under, colour, edge }: GroundProps): JSXNode {
  const at = (x: number) => under.lowerAt(x) - 3 * size.u;
  const stripe = edge && across(size, edge, { from: (x) => at(x) - tokens.space.edge, to: at });
  return <Marks of={[...(stripe ? [stripe] : []), across(size, colour, { from: at })]} />;
}
