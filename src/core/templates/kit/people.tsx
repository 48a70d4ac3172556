import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import { figureLine } from '../../scenes/figure-line.ts';
import {
  type PeopleInScene,
  peopleMarks,
  type RaisedInHand,
  raisedMarks,
} from '../../scenes/standing/drawn.ts';
import type { TemplateProps } from '../template.ts';
import { Marks } from './marks.tsx';

/** Of a line around figures on white paper. */
type Outlined = { readonly outline?: ColourName | undefined };

type PeopleProps = Pick<PeopleInScene, 'stand' | 'cast'> &
  Outlined & { readonly of: Pick<TemplateProps, 'scene' | 'size'>; readonly alt?: string };

/** People of the place and the thing by which it is known; `alt` is for readers who do not see them. */
export const People = ({ of: { scene, size }, outline, alt, ...people }: PeopleProps): JSXNode => (
  <Marks of={peopleMarks({ scene, ...people, line: figureLine(outline, size.u) })} alt={alt} />
);

type RaisedProps = Omit<RaisedInHand, 'object' | 'skin' | 'arm' | 'line'> &
  Outlined & {
    readonly of: Pick<TemplateProps, 'object' | 'look' | 'scene' | 'size'>;
    /** With the arm below the hand, where nobody of the scene stands so that it is theirs. */
    readonly hasArm?: boolean;
  };

/** The campaign's object in a raised hand, before the sky if nothing else is `around`. */
export const Raised = ({
  of: { object, look, scene, size },
  outline,
  hasArm,
  ...raised
}: RaisedProps): JSXNode => (
  <Marks
    of={raisedMarks({
      ...{ object, skin: look.skin, arm: hasArm ? scene.arm : [], around: [look.disc, look.ring, look.air] },
      ...{ line: figureLine(outline, size.u), ...raised },
    })}
  />
);
