import type { JSXNode } from 'satori/jsx';
import { type FigureLine, figureLine } from '../../scenes/figure-line.ts';
import {
  type PeopleInScene,
  peopleMarks,
  type RaisedInHand,
  raisedMarks,
} from '../../scenes/standing/drawn.ts';
import type { TemplateProps } from '../template.ts';
import { Marks } from './marks.tsx';

/** The line around figures of a sheet, which those on white paper have. */
export const lineAround = ({
  size,
  tokens,
}: Pick<TemplateProps, 'size' | 'tokens'>): FigureLine | undefined => figureLine(tokens.inks.outline, size.u);

type PeopleProps = Pick<PeopleInScene, 'stand' | 'cast' | 'before'> & {
  readonly of: Pick<TemplateProps, 'scene' | 'size' | 'tokens'>;
  readonly alt?: string;
};

/** People of the place and the thing by which it is known; `alt` is for readers who do not see them. */
export const People = ({ of, alt, ...people }: PeopleProps): JSXNode => (
  <Marks of={peopleMarks({ scene: of.scene, ...people, line: lineAround(of) })} alt={alt} />
);

type RaisedProps = Omit<RaisedInHand, 'object' | 'skin' | 'arm' | 'line'> & {
  readonly of: Pick<TemplateProps, 'object' | 'look' | 'scene' | 'size' | 'tokens'>;
  /** With the arm below the hand, where nobody of the scene stands so that it is theirs. */
  readonly hasArm?: boolean;
};

/** The campaign's object in a raised hand, before the sky if nothing else is `around`. */
export function Raised({ of, hasArm, ...raised }: RaisedProps): JSXNode {
  const { object, look, scene } = of;
  const [arm, around] = [hasArm ? scene.arm : [], [look.disc, look.ring, look.air]];
  return (
    <Marks of={raisedMarks({ object, skin: look.skin, arm, around, line: lineAround(of), ...raised })} />
  );
}
