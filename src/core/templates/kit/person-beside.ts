import type { SceneBox, TemplateProps } from '../template.ts';
import { focusScene, SCENE } from './picture.tsx';

type Room = {
  /** From the edge of the sheet to a phone. */
  readonly column: { readonly left: number; readonly right: number };
  /** Between the slogan and the phone; `top` is where the highest hair begins. */
  readonly top: number;
  /** The same of those behind, where something hangs over them alone. */
  readonly behindTop?: number;
  readonly phoneTop: number;
  /** How far the picture reaches over the phone, seen from the column. */
  readonly far: number;
  readonly isMirrored: boolean;
  readonly gapPx: number;
  /** What hides the person's feet: they are drawn large enough to reach it. */
  readonly floor: number;
  readonly usualScale: number;
  /** From the middle of the column to those behind at least, where they stand as low as the person's shoulders. */
  readonly shouldersPx?: number;
};

/** How much smaller those behind are drawn than the person in front, at least. */
const DEPTH = 0.72;

/** What is seen of a person under the face at least, in units of the scene. */
const NECK = 90;

/** One person stands in the column beside a phone; the others, farther away, look over it. */
export function personBeside({ face, others }: TemplateProps['content']['venue']['portrait'], room: Room) {
  const { column, top, behindTop = top, phoneTop, far, isMirrored, gapPx, floor, usualScale } = room;
  const { shouldersPx = 0 } = room;
  const inner = { left: column.left + gapPx, right: column.right - gapPx };
  const standing = (floor - top) / (SCENE.height - face.top);
  const scale = Math.min(
    Math.max(usualScale, standing),
    (inner.right - inner.left) / widthOf(face),
    (floor - top) / (face.bottom - face.top + NECK),
  );
  const person = focusScene({
    ...{ focus: face, part: 'person', side: 'center', maxScale: scale },
    frame: { ...inner, top, bottom: top + (face.bottom - face.top) * scale },
  });
  const middle = (column.left + column.right) / 2;
  const half = (widthOf(face) * scale) / 2;
  const apart = Math.max(half + gapPx, shouldersPx);
  const near = isMirrored ? middle - apart : middle + apart;
  const behind = focusScene({
    ...{ focus: others, part: 'others', side: 'center', maxScale: DEPTH * scale },
    frame: {
      ...(isMirrored ? { left: far, right: near } : { left: near, right: far }),
      ...{ top: behindTop, bottom: phoneTop },
    },
  });
  return { person, behind, halfFace: half };
}

const widthOf = ({ left, right }: Pick<SceneBox, 'left' | 'right'>): number => right - left;
