import { headIn } from './whole-faces.ts';
import { partsOf } from '../parts.ts';
import { type Cast, type Edge, RAISED_REACH, type Stage, type Stand, standBelow } from './stand.ts';
import { standBeside } from './stand-beside.ts';

/** A label on a band: where the picture ends over it, where over the band that goes on beside it, and the label's end. */
export type Labelled = { readonly label: Edge; readonly band: Edge; readonly end: number };

type OverLabel = {
  /** The scene as written. */
  readonly svg: string;
  readonly below: Labelled;
  /** What is raised beside the label's end: its middle, its upper edge, and a scene unit of it, in pixels. */
  readonly held: { readonly axis: number; readonly top: number; readonly k: number };
  /**
   * Where the head may begin, how high it may reach, and a scene unit of it at most, in pixels; how much of the neck and
   * shoulders may be seen where it is as large as that, in scene units.
   */
  readonly head: {
    readonly left: number;
    readonly top: number;
    readonly most: number;
    readonly shoulders?: number;
  };
};

export type OverLabelStand = { readonly stand: Stand; readonly people: Stand; readonly cast: Cast };

/** How far what is raised, and fingers on it, reach to the left of its middle, in scene units. */
const REACH = { object: 92, fingers: 113 } as const;
/** Of the neck above label or band, in scene units: the mask is whole, the neck need not be seen. */
const NECK = 44;
/** Between the fingers and a face, what is raised and a brim, and the label and a head beside it, in u. */
const AIR = 2.6;
/** What is wider than this, in scene units, is a place where people stand and no thing beside them. */
const WIDEST_THING = 400;

/**
 * One person of the place, close, and the thing by which it is known; what they raise is in a hand of its own beside the
 * face, its arm between the label and the edge. They stand behind the label, or behind the band beside a short one,
 * wherever they are larger.
 */
export function standOverLabel(stage: Stage, { svg, below, held, head }: OverLabel): OverLabelStand {
  const { u } = stage.size;
  const { axis, top, k } = held;
  const room = {
    ...{ right: axis - REACH.fingers * k - AIR * u, brim: axis - REACH.object * k - AIR * u },
    ...{ top: head.top, most: head.most, neck: NECK, shoulders: head.shoulders ?? NECK },
  };
  const over = standBeside(stage, { ...room, left: head.left, banner: below.label });
  const left = Math.max(head.left, below.end + AIR * u);
  const beside = left < room.right ? standBeside(stage, { ...room, left, banner: below.band }) : over;
  const people = beside.k > over.k ? beside : over;
  return {
    stand: standBelow({ x: axis, y: top + RAISED_REACH * k }, k),
    people,
    cast: { back: [0, letDown(svg, (head.top - people.y) / people.k)], still: [0, 0] },
  };
}

/** How far what is behind comes down, in scene units, so that no thing beside the hero's head ends above such a height. */
function letDown(svg: string, top: number): number {
  const parts = partsOf(svg);
  const hero = parts.flatMap(({ layer, marks }) => (layer === 'main' ? (headIn(marks) ?? []) : []))[0];
  const tops = parts.flatMap(({ layer, bounds: { left, right, top: upper } }) => {
    const isBeside = right - left <= WIDEST_THING && (left + right) / 2 < (hero?.left ?? 0);
    return layer === 'back' && isBeside ? [upper] : [];
  });
  return Math.max(0, top - Math.min(top, ...tops));
}
