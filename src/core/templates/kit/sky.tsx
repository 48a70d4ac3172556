import type { JSXNode } from 'satori/jsx';
import { rectangle } from '../../drawing/marks/shapes.ts';
import { lightMarks, type SkyLight } from '../../scenes/light.ts';
import type { TemplateProps } from '../template.ts';
import { Marks } from './marks.tsx';
import { whole } from './sheet.tsx';

type SkyProps = Omit<SkyLight, 'size' | 'look'> & { readonly of: Pick<TemplateProps, 'size' | 'look'> };

/** The air, and the light behind the people that starts at what is raised. */
export const Sky = ({ of: { size, look }, ...light }: SkyProps): JSXNode => (
  <Marks of={[rectangle(look.air, whole(size)), ...lightMarks({ size, look, ...light })]} />
);
