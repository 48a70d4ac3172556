import type { PathMark } from '../../drawing/drawing.ts';
import { drawnAt } from '../../drawing/marks/shapes.ts';
import { reachOf } from '../../drawing/geometry/silhouette.ts';
import { type FigureLine, lined } from '../figure-line.ts';
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
  /** Around it, on white paper. */
  readonly line?: FigureLine | undefined;
};

/** The thing by which the place is known, and the campaign's object as a part of it. */
export const symbolMarks = ({ scene, object, stand, line }: SymbolInScene): readonly PathMark[] =>
  [scene.symbol, object.whole, scene.symbolFront].flatMap((drawing) => lined(drawnAt(drawing, stand), line));
