import type { JSXNode } from 'satori/jsx';
import { across } from '../../drawing/marks/shapes.ts';
import { lightMarks, type SkyLight } from '../../scenes/light.ts';
import type { TemplateProps } from '../template.ts';
import { Marks } from './marks.tsx';

type SkyProps = Omit<SkyLight, 'size' | 'look'> & { readonly of: Pick<TemplateProps, 'size' | 'look'> };

/** The air, and the light behind the people that starts at what is raised. */
export const Sky = ({ of: { size, look }, ...light }: SkyProps): JSXNode => (
  <Marks of={[across(size, look.air), ...lightMarks({ size, look, ...light })]} />
);
