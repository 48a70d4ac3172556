import type { PathMark } from '../../drawing/drawing.ts';
import { rotation, transformShape } from '../../drawing/geometry/matrix.ts';
import { spanAbove, topBetween } from '../../drawing/geometry/silhouette.ts';
import { type Skin, skinOf } from '../hand.ts';
import { partsOf } from '../parts.ts';
import { OTHER_HAND, type Scene } from '../scene.ts';
import { backIn, heroIn } from './cut-off.ts';
import type { Hands } from './hands.ts';
import type { Cast, Edge, Shift, Stage, Stand } from './stand.ts';
import { withWholeFaces } from './whole-faces.ts';

type Faced = {
  /** The scene as written. */
  readonly svg: string;
  /** By how many degrees the head is turned back, less than 0, or forward. */
  readonly tilt: number;
  /** What is held before them, from side to side and down from its top, in pixels. */
  readonly held: { readonly left: number; readonly right: number; readonly top: number };
  /** Where words end above the head. */
  readonly top: number;
  readonly banner: Edge;
  /** Whether somebody else is seen with them. */
  readonly inCompany: boolean;
  /** A scene unit in u at most. */
  readonly people: number;
};

/** From the neck to the mask's end, to that of a face in profile, to the back of the head and to a brim in scene units, the neck above the banner. */
const FACE = { right: 97, profile: 111, behind: 190, farthest: 240, neck: 66 } as const;
/** What stands behind the people is drawn if more than so much of the width shows of it. */
const SEEN = 0.1;

/** The hero's whole head at the left of what they hold up before them, and what of the place is seen with it. */
export function standFaced(
  { scene, size: { u, width } }: Stage,
  { svg, tilt, held, top, banner, inCompany, people: most }: Faced,
) {
  const largest = showingWhole(svg, { right: held.left, air: AIR * u, most: most * u });
  const x = held.left - FACE.profile * largest;
  const shoulders = banner.upperAt(x);
  const hat = spanAbove(scene.still, 0, -FACE.behind).top;
  const k = Math.min(largest, (shoulders - top - 2 * u) / (FACE.neck - hat));
  const people: Stand = { x, y: shoulders - FACE.neck * k, k };
  const back = backIn(svg, { stand: people, width, before: held });
  const isSeen = x + spanAbove(back, Infinity, -Infinity).right * k > SEEN * width;
  const none: Shift = [0, 0];
  const cast: Cast = {
    ...(isSeen && { back: none }),
    ...(inCompany && company(scene, people)),
    ...heroIn(svg, people),
  };
  const tilted = { still: scene.still.map(tiltedBy(tilt)), alone: scene.alone.map(tiltedBy(tilt)) };
  return { people, cast, scene: { ...scene, back, ...tilted } };
}

type HandsFaced = {
  readonly svg: string;
  /** Right edge of the picture, in pixels. */
  readonly width: number;
  /** Of who holds something up. */
  readonly skin: Skin;
  /** How far along a banner a hand of whoever is with them lies, and one of theirs, in u. */
  readonly at: readonly [company: number, own: number];
};

/** Their hands on a banner. Who holds something up has no third hand, and what the other one holds is where another would be. */
export function handsFaced(
  { people, cast, scene }: ReturnType<typeof standFaced>,
  { svg, width, skin, at }: HandsFaced,
): Hands {
  const seen = withWholeFaces({ scene, svg }, { stand: people, cast }, { right: width });
  const other = skinOf(cast.front ? seen.front : cast.left ? seen.left : []);
  const isBusy = cast.still !== undefined && holdsMore(scene);
  return [...(other ? [[other, at[0]] as const] : []), ...(isBusy ? [] : [[skin, at[1]] as const])];
}

/** Whether the other hand holds something. */
const holdsMore = ({ still, alone }: Scene): boolean => still.length > alone.length;

/** About the neck, in scene units. */
const NECK = [0, 40] as const;

/** Somebody who looks up more, or less, than they are drawn: turned about the neck by degrees. */
const tiltedBy = (degrees: number) => {
  const turn = rotation((degrees * Math.PI) / 180, ...NECK);
  return (mark: PathMark) => transformShape(turn, mark);
};

/** Between the left edge and what is whole on the sheet, in u. */
const AIR = 3;
/** So much smaller are people at most for what the other hand holds to be whole. */
const SMALLER = 0.74;

/** A scene unit with which what the other hand holds is whole at the left of what is held up, if that is not much smaller. */
function showingWhole(
  svg: string,
  room: { readonly right: number; readonly air: number; readonly most: number },
) {
  const { right, air, most } = room;
  const thing = partsOf(svg).find(({ id }) => id === OTHER_HAND);
  const whole = thing ? (right - air) / (FACE.profile - thing.bounds.left) : most;
  return whole < SMALLER * most ? most : Math.min(most, whole);
}

type Facing = {
  /** Room of the face and of the hair or hat behind it. */
  readonly left: number;
  readonly right: number;
  /** Nothing stands higher. */
  readonly top: number;
  readonly banner: Edge;
  /** Length of a scene unit at most. */
  readonly most: number;
};

/** From the neck to where shoulders are seen as such, and to where they are below a head with a broad hat, in scene units. */
const SHOULDERS = { least: 150, most: 200 } as const;

/** The largest hero with shoulders whose face, hair and hat end where something stands. */
export function standFacing({ scene }: Pick<Stage, 'scene'>, room: Facing): Stand {
  const { left, right, top, banner } = room;
  const head = spanAbove(scene.alone, CHIN, -FACE.farthest);
  const end = Math.max(FACE.right, head.right);
  const floor = banner.upperAt((left + right) / 2);
  const k = Math.min(
    room.most,
    (right - left) / (end - head.left),
    (floor - top) / (SHOULDERS.least - head.top),
  );
  const x = right - end * k;
  const shoulders = banner.upperAt(x);
  const most = (shoulders - top) / k + head.top;
  const neck = Math.max(SHOULDERS.least, Math.min(SHOULDERS.most, most));
  return { x, y: shoulders - neck * k, k };
}

/** What is lower than this, from the neck, or farther to the left than a hat, is no head. */
const CHIN = -60;

/** Higher than this no hand or hat of who is in front may be before the hero's face. */
const RAISED = -140;
/** Who stands at the left comes in by so many scene units, and farther until so much of the head is on the sheet. */
const COMES_IN = { least: 160, most: 270, head: 0.85 } as const;

/** A head in front, or where there are only things, who stands at the left; nobody behind what the other hand holds. */
function company(scene: Scene, { x, k }: Stand): Cast {
  const { front, left } = scene;
  if (holdsMore(scene)) return {};
  if (topBetween(front, -450, -100) < -100 && topBetween(front, -175, -60) > RAISED)
    return { front: [50, 30] };
  const head = spanAbove(left, RAISED, -Infinity);
  const whole = COMES_IN.head * (head.right - head.left) - head.right - x / k;
  return { left: [Math.min(COMES_IN.most, Math.max(COMES_IN.least, whole)), 60] };
}
