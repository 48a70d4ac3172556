import type { PathMark } from '../../drawing/drawing.ts';
import { boundsOf } from '../../drawing/geometry/bounds.ts';
import { transformShape } from '../../drawing/geometry/matrix.ts';
import { drawnAt } from '../../drawing/marks/shapes.ts';
import { type FigureLine, lined } from '../figure-line.ts';
import type { ColourName } from '../../schema/campaign.ts';
import { forearm, GRIP, gripOf, type Skin } from '../hand.ts';
import type { RaisedObject, Scene, SceneLayer } from '../scene.ts';
import { showsHand } from './shows-hand.ts';
import { type Cast, type Edge, movedBy, raisedAt, shiftsOf, type Stand } from './stand.ts';

export type PeopleInScene = {
  readonly scene: Scene;
  readonly stand: Stand;
  readonly cast: Cast;
  /** What stands before them: a hand that it covers does not show what it holds. */
  readonly before?: Edge | undefined;
  /** Around each layer, on white paper. */
  readonly line?: FigureLine | undefined;
};

/** People of the place and the thing by which it is known, from the back to the front. */
export const peopleMarks = ({ scene, stand, cast, before, line }: PeopleInScene): readonly PathMark[] =>
  shiftsOf(cast).flatMap(([layer, shift]) => {
    const { x, y, k } = movedBy(shift, stand);
    const held = layer in scene.inHand ? scene.inHand[layer as SceneLayer] : undefined;
    const marks = held && before && !showsHand(held.hand, { x, y, k }, before) ? held.others : scene[layer];
    const seen =
      layer === 'back' && before ? marks.filter((mark) => isSeen(mark, { x, y, k }, before)) : marks;
    return lined(drawnAt(seen, { x, y, k }), line);
  });

/** A line of the place rises so far above what stands before it, in scene units, or with half of its height. */
const LEAST_LINE = { rise: 34, part: 0.5 } as const;

/** False of a line, such as a wiper, of which so little is seen that it would be a stray stroke. */
function isSeen({ path, fill, stroke }: PathMark, { x, y, k }: Stand, { upperAt }: Edge): boolean {
  if (fill || !stroke) return true;
  const { left, right, top, bottom } = boundsOf(path);
  const rise = (upperAt(x + ((left + right) / 2) * k) - y) / k - top;
  return rise >= Math.min(LEAST_LINE.rise, LEAST_LINE.part * (bottom - top));
}

export type Grip = {
  /** So much lower than elsewhere, in scene units. */
  readonly low: number;
  /** Hand and arm in parts of their size elsewhere. */
  readonly size: number;
  /** Height of the cuff in scene units, where it is not a broad one. */
  readonly cuff?: number;
};

const AS_ELSEWHERE: Grip = { low: 0, size: 1 };

export type RaisedInHand = {
  readonly object: RaisedObject;
  readonly skin: Skin;
  readonly stand: Stand;
  /** Marks of the sheet that stand on the object, which is then upright and without its own face. */
  readonly on?: readonly PathMark[] | undefined;
  /** How the hand is on it where not as elsewhere. */
  readonly grip?: Grip | undefined;
  /** The arm below the hand, where nobody of the scene stands so that it is theirs. */
  readonly arm?: readonly PathMark[];
  /** Whether it is in a sleeve, even if it is bare in the scene: before a banner much skin would be a block. */
  readonly dressed?: boolean;
  /** Colours behind and below the arm. */
  readonly around?: readonly ColourName[];
  /** Around it and the hand, on white paper. */
  readonly line?: FigureLine | undefined;
};

const TILT_DEGREES = 5;

/** The campaign's object in a raised hand: four fingers on its left, the thumb along its right edge. */
export function raisedMarks(raised: RaisedInHand): readonly PathMark[] {
  const { object, skin, stand, on, grip = AS_ELSEWHERE, arm = [], dressed, around, line } = raised;
  const angle = on ? 0 : (TILT_DEGREES * Math.PI) / 180;
  const { x, y } = raisedAt(stand);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const tilted =
    (scale: number, down = 0) =>
    (mark: PathMark) =>
      transformShape([cos * scale, sin * scale, -sin * scale, cos * scale, x, y + down], mark);
  const lower = grip.low * stand.k;
  const size = grip.size * stand.k;
  const hand = tilted(GRIP * size, lower);
  const { behind, before } = gripOf(skin);
  const held = (on ? object.bare : object.whole).map(tilted(stand.k));
  const sleeve = forearm(arm, around, dressed, grip.cuff).map(tilted(size, lower));
  return lined([...behind.map(hand), ...held, ...(on ?? []), ...before.map(hand), ...sleeve], line);
}
