import type { JSXNode } from 'satori/jsx';
import type { SplitPlan } from '../../drawing/marks/split.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { TemplateProps } from '../template.ts';
import { Marks } from './marks.tsx';

type SplitProps = { readonly of: TemplateProps; readonly by: SplitPlan; readonly stripe?: ColourName };

/** The plane of the words, with a stripe along its edge. */
export const Split = ({ of: { tokens }, by, stripe }: SplitProps): JSXNode => (
  <Marks of={[...(stripe ? [by.plane(stripe, tokens.space.edge)] : []), by.plane('ground')]} />
);
