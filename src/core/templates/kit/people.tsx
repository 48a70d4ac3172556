import type { JSXNode } from 'satori/jsx';
import {
  type PeopleInScene,
  peopleMarks,
  type RaisedInHand,
  raisedMarks,
} from '../../scenes/standing/drawn.ts';
import { Marks } from './marks.tsx';

/** People of the place and the thing by which it is known; `alt` is for readers who do not see them. */
export const People = ({ alt, ...people }: PeopleInScene & { readonly alt?: string }): JSXNode => (
  <Marks of={peopleMarks(people)} alt={alt} />
);

/** The campaign's object in a raised hand. */
export const Raised = (raised: RaisedInHand): JSXNode => <Marks of={raisedMarks(raised)} />;
