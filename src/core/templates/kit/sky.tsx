import type { JSXNode } from 'satori/jsx';
import { rectangle } from '../../drawing/marks/shapes.ts';
import { lightMarks, type SkyLight } from '../../scenes/light.ts';
import { Marks } from './marks.tsx';
import { type SheetSize, whole } from './sheet.tsx';

/** The air, and the light behind the people that starts at what is raised. */
export const Sky = (light: SkyLight & { readonly size: SheetSize }): JSXNode => (
  <Marks of={[rectangle(light.look.air, whole(light.size)), ...lightMarks(light)]} />
);
