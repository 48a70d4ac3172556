import { reachOf } from '../../drawing/geometry/silhouette.ts';
import { drawnAt, rectangle } from '../../drawing/marks/shapes.ts';
import type { RaisedObject } from '../scene.ts';

/** The code's white on the raised object, in scene units about its middle, and the screen around it, whose round corners keep off it. */
const SCREEN = { code: 148, top: -132, rim: 2, height: 270, radius: 4 } as const;
/** What is on the object's face stands between the fingers and the thumb below the address: how large, and where. */
const SIGN = { scale: 0.48, x: 14, y: 94 } as const;
/** A smaller hand than elsewhere, no larger than a face, below the address. */
export const CODE_GRIP = { low: 54, size: 0.85, cuff: 22 } as const;
/** How far from its middle the fingers reach to the left, the thumb to the right, the object up, and the cuff down. */
const HELD = { left: 98, right: 98, up: 162, down: 252 * CODE_GRIP.size + CODE_GRIP.low } as const;
/** How far around it what it is drawn with may reach. */
const AROUND = { left: -200, right: 200, top: -200, bottom: 200 } as const;

type Sheet = {
  readonly object: RaisedObject;
  readonly size: {
    readonly width: number;
    readonly u: number;
    readonly code: number;
    readonly quiet: number;
  };
};

/** What is raised at the right of a sheet, so large that it bears the code; lengths are pixels. */
export function planHeldCode({ object: { whole, face }, size: { width, u, code, quiet } }: Sheet) {
  const field = code + 2 * quiet;
  const k = field / SCREEN.code;
  const axis = width - 4 * u - Math.max(HELD.right, reachOf(whole, AROUND).right) * k;
  return {
    ...{ k, axis, field },
    /** From its upper edge to the end of the cuff below the hand. */
    reach: (HELD.up + HELD.down) * k,
    /** The same down from a height: its middle, its edges with the hand, the code's white, and the marks of both its screen and its face. */
    downFrom(top: number) {
      const y = top + HELD.up * k;
      const [left, plate, rim] = [axis - field / 2, y + SCREEN.top * k, SCREEN.rim * k];
      const screen = {
        left: left - rim,
        top: plate - rim,
        width: field + 2 * rim,
        height: SCREEN.height * k,
      };
      return {
        middle: { x: axis, y },
        held: { left: axis - HELD.left * k, right: axis + HELD.right * k, top: y - HELD.up * k },
        plate: { left, top: plate, width: field, height: field },
        on: [
          rectangle('paper', screen, SCREEN.radius * k),
          ...drawnAt(face, { x: axis + SIGN.x * k, y: y + SIGN.y * k, k: SIGN.scale * k }),
        ],
      };
    },
  };
}
