import type { PathMark } from '../../drawing/drawing.ts';
import type { ColourName } from '../../schema/campaign.ts';
import { drawnAt } from '../../drawing/marks/shapes.ts';
import { reachOf } from '../../drawing/geometry/silhouette.ts';
import { type FigureLine, lined } from '../figure-line.ts';
import { holdingHand, type Skin } from '../hand.ts';
import type { RaisedObject, Scene } from '../scene.ts';

/** Of a symbol only what lies so near to the object decides its size; rails and poles run off the sheet. */
const NEAR = { left: -150, right: 150, top: -320, bottom: 230 };

/** Where the object stands, the length of a scene unit, and where nothing but the sky is to the left. */
export type SymbolStand = {
  readonly x: number;
  readonly y: number;
  readonly k: number;
  readonly left: number;
};

type Room = {
  readonly axis: number;
  /** Where nothing near the object may reach, if not beyond the edge of the sheet: it then stands left of the axis. */
  readonly right?: number | undefined;
  readonly top: number;
  readonly bottom: number;
  /** Length of a scene unit at most. */
  readonly most: number;
};

/** The largest symbol, with the object in its middle on an axis, that stands between two heights. */
export function planSymbol(
  { scene }: { readonly scene: Scene },
  { axis, right = Infinity, top, bottom, most }: Room,
): SymbolStand {
  const reach = reachOf(scene.symbol, NEAR);
  const above = Math.min(-OBJECT, reach.top);
  const tall = Math.max(OBJECT, reach.bottom) - above;
  const k = Math.min(most, (bottom - top) / tall);
  const spare = bottom - top - tall * k;
  /* What has something below the object stands on the ground, the rest hangs. */
  const down = reach.bottom > OBJECT ? 1 : 0.4;
  const wide = Math.max(OBJECT_HALF, reach.right, reachOf(scene.symbolFront, NEAR).right);
  const x = Math.min(axis, right - wide * k);
  return {
    x,
    y: top + down * spare - above * k,
    k,
    left: x + Math.min(-OBJECT_HALF, reach.left) * k,
  };
}

/** Half the height and the width of the campaign's object. */
const OBJECT = 160;
const OBJECT_HALF = 84;

type SymbolInScene = {
  readonly scene: Scene;
  readonly object: RaisedObject;
  readonly stand: SymbolStand;
  /** Of who holds the object there: what of it is behind the object, and before it. */
  readonly hand?: { readonly behind: readonly PathMark[]; readonly before: readonly PathMark[] };
  /** Around it, on white paper. */
  readonly line?: FigureLine | undefined;
};

/** The thing by which the place is known, and the campaign's object as a part of it: people stand between both. */
export function symbolMarks({ scene, object, stand, hand, line }: SymbolInScene): {
  readonly thing: readonly PathMark[];
  readonly held: readonly PathMark[];
} {
  const { behind = [], before = [] } = hand ?? {};
  const at = (drawing: readonly PathMark[]) => drawnAt(drawing, stand);
  return {
    thing: lined(at(scene.symbol), line),
    held: [behind, at(object.whole), before, at(scene.symbolFront)].flatMap((part) => lined(part, line)),
  };
}

type HandOnSymbol = Pick<SymbolInScene, 'scene' | 'stand'> & {
  readonly skin: Skin;
  /** Length of a scene unit of whose hand it is. */
  readonly unit: number;
  /** Colours behind and below the arm. */
  readonly around: readonly ColourName[];
};

/** A hand of somebody of the scene on the object's left edge, its fingers below what is on its face. */
export const handOnSymbol = ({ scene: { arm }, stand: { x, y, k }, skin, unit, around }: HandOnSymbol) =>
  holdingHand({
    ...{ skin, arm, around },
    left: x - OBJECT_HALF * k,
    y: y + HAND_LOW * k,
    width: FINGER * unit,
  });

/** From the object's middle to the first finger, and the width of a finger, in scene units. */
const HAND_LOW = 10;
const FINGER = 34;
