import type { PathMark } from '../../drawing/drawing.ts';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import { reachOf } from '../../drawing/geometry/silhouette.ts';
import { drawnAt } from '../../drawing/marks/shapes.ts';

/** Width of the object's face, how much of it a code has between round corners, and where that face ends, in scene units. */
const FACE = { width: 134, rounded: 124, top: -129, bottom: 127 } as const;
const HALF = { width: 84, height: 160 } as const;
/** So much of the object's edge runs off at the right, in u: room for what to do. */
const CUT = 4;
/** On a wide sheet its top stands so far below the upper edge, in u; on a screen, off which nothing runs, so far from the right one, too. */
const CLEAR = 6;
/** So far an upright sheet's object may sink to stand clear of the slogan, in u. */
const MOST_DOWN = 26;
/** Its address is so much larger where a code is alone on the face, which it then fills below the round corners. */
const ALONE = { address: 1.4, corner: 6 } as const;
/** What is on the face fills this part of its room there. */
const FACE_PART = 0.86;
/** What is on the face is left out where less than this remains of it above the code, in u. */
const LEAST_FACE = 20;

/** What a sheet gives: its own measures, and those of its code and of the letters of an address; in pixels. */
type Sheet = {
  readonly isWide: boolean;
  readonly size: {
    readonly width: number;
    readonly bleed: number;
    readonly u: number;
    readonly code: number;
    readonly quiet: number;
    readonly address: number;
  };
  /** Of an address on other sheets. */
  readonly tokens: { readonly type: { readonly address: number } };
};

/** What stands in front of who holds it: its middle from the left, its edges, and a scene unit; whether none of it is cut. */
export type Shield = ReturnType<typeof standShield>;

/** The object at the right of a sheet, so large that it bears the code; on a wide one no larger than that needs. */
export function standShield({ isWide, size: { width, bleed, u, code, quiet } }: Sheet) {
  const k = (code + 2 * quiet) / (isWide ? FACE.width : FACE.rounded);
  const isWhole = isWide && bleed === 0;
  const axis = width + (isWhole ? -CLEAR : CUT) * u - HALF.width * k;
  return { isWhole, axis, left: axis - HALF.width * k, right: axis + HALF.width * k, k };
}

/**
 * The code on its face, as low as on any other sheet, as the object stands behind the foot, and what is on the face above
 * it; how high all stands follows from where the `words` end that it stands clear of. Where only the code is on the face,
 * it stands with its address in the middle of what is seen of it.
 */
export function codeOnShield(
  { isWide, size, tokens }: Sheet,
  { axis, left, k }: Shield,
  { floor, words }: { readonly floor: number; readonly words: (x: number) => number },
) {
  const { u, code, quiet } = size;
  const side = code + 2 * quiet;
  const low = floor - 2 * u - FACE.bottom * k;
  const clear = (isWide ? CLEAR * u : words(left) + u) + HALF.height * k;
  const y = Math.max(low, isWide ? clear : Math.min(clear, low + MOST_DOWN * u));
  const screenTop = y + FACE.top * k;
  const lowest = floor - 3 * u - 1.3 * size.address - side;
  const above = roomAbove(screenTop + 2 * u, lowest, size);
  const grown = above ? 1 : (k * FACE.width) / side;
  const letters = Math.max(size.address, above ? 0 : ALONE.address * tokens.type.address);
  const inkTop = (screenTop + floor - grown * (code + quiet) - letters) / 2;
  const top = above ? lowest : Math.max(inkTop - grown * quiet, screenTop + ALONE.corner * k);
  const field: Frame = { left: axis - (grown * side) / 2, top, width: grown * side, height: grown * side };
  return {
    ...{ y, above, field, letters, code: grown * code, quiet: grown * quiet },
    /** Whether a wide sheet is high enough for the code. */
    isOn: top >= CLEAR * u + (HALF.height + FACE.top) * k,
  };
}

type Room = { readonly top: number; readonly bottom: number };

/** Room between the top of the face and the code for what is on it, clear of the quiet zone; none where it would be a stamp. */
function roomAbove(top: number, code: number, { u, quiet }: Sheet['size']): Room | undefined {
  const clear = (code - 0.4 * u - top) / (0.5 + FACE_PART / 2);
  const bottom = Math.min(code + 0.6 * quiet, top + clear);
  return bottom - top < LEAST_FACE * u ? undefined : { top, bottom };
}

/** What is on the object's face, in the middle of its room. */
export function faceIn(face: readonly PathMark[], axis: number, { top, bottom }: Room): readonly PathMark[] {
  const { top: upper, bottom: lower } = reachOf(face, { left: -90, right: 90, top: -160, bottom: 160 });
  const k = (FACE_PART * (bottom - top)) / (lower - upper);
  return drawnAt(face, { x: axis, y: (top + bottom) / 2 - (k * (upper + lower)) / 2, k });
}
