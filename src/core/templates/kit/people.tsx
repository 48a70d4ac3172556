import type { JSXNode } from 'satori/jsx';
import { type FigureLine, figureLine } from '../../scenes/figure-line.ts';
import {
  type PeopleInScene,
  peopleMarks,
  type RaisedInHand,
  raisedMarks,
} from '../../scenes/standing/drawn.ts';
import { type Seen, seenWords, type Told } from '../../scenes/standing/seen-words.ts';
import type { Cast } from '../../scenes/standing/stand.ts';
import type { TemplateProps } from '../template.ts';
import { Marks } from './marks.tsx';

/** The line around figures of a sheet, which those on white paper have. */
export const lineAround = ({
  size,
  tokens,
}: Pick<TemplateProps, 'size' | 'tokens'>): FigureLine | undefined => figureLine(tokens.inks.outline, size.u);

type PeopleProps = Pick<PeopleInScene, 'stand' | 'cast' | 'before'> & {
  readonly of: Pick<TemplateProps, 'scene' | 'size' | 'tokens'> & {
    readonly content?: { readonly venue: Told };
  };
  /**
   * How far they are seen, for who does not see them: where the picture ends at the right and below, if the words of the
   * place are not `told` otherwise, nor of more people than these.
   */
  readonly seen?: Pick<Seen, 'width' | 'upperAt'> & { readonly cast?: Cast; readonly told?: Told };
};

/** People of the place and the thing by which it is known. */
export function People({ of, seen, ...people }: PeopleProps): JSXNode {
  const marks = peopleMarks({ scene: of.scene, ...people, line: lineAround(of) });
  const { stand, cast } = people;
  const told = seen?.told ?? of.content?.venue;
  return <Marks of={marks} alt={seen && told && seenWords(told, { stand, cast, ...seen })} />;
}

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
