import type { JSXNode } from 'satori/jsx';
import { type ScenePart, scenePart } from '../../scenes/scene-part.ts';
import type { SceneBox, TemplateProps } from '../template.ts';
import { svgAddress } from './svg.ts';
import { placed } from './type.tsx';

type PlateProps = { readonly canvas: TemplateProps['canvas']; readonly shapes: readonly string[] };

/** Decoration over the whole canvas, bleed included. */
export function Plate({ canvas: { widthPx, heightPx }, shapes }: PlateProps): JSXNode {
  const size = { width: widthPx, height: heightPx };
  return (
    <img
      src={svgAddress(widthPx, heightPx, ...shapes)}
      alt=""
      {...size}
      style={placed({ left: 0, top: 0, ...size })}
    />
  );
}

type SheetProps = {
  readonly canvas: TemplateProps['canvas'];
  /** Ground of the whole canvas. */
  readonly color: string;
  readonly children: readonly JSXNode[];
};

/** The canvas that everything else is placed on. */
export const Sheet = ({ canvas: { widthPx, heightPx }, color, children }: SheetProps): JSXNode => (
  <div
    style={{
      display: 'flex',
      position: 'relative',
      boxSizing: 'border-box',
      width: widthPx,
      height: heightPx,
      backgroundColor: color,
    }}
  >
    {children}
  </div>
);

/** Scenes are drawn 1200 units wide and 900 high, people standing on the lower edge. */
export const SCENE = { width: 1200, height: 900 } as const;

type SceneProps = {
  readonly content: TemplateProps['content'];
  /** Canvas pixels a unit of the scene. */
  readonly scale: number;
  /** Canvas point under the scene's unit `x`, `y`. */
  readonly anchor: { readonly left: number; readonly top: number; readonly x: number; readonly y: number };
  readonly part?: ScenePart;
};

export type PlacedScene = Omit<SceneProps, 'content'>;

/** Where a scene ends. */
export const bottomOf = ({ scale, anchor }: PlacedScene): number =>
  Math.floor(anchor.top + (SCENE.height - anchor.y) * scale);

/** The venue's people, so that a chosen point of the scene falls on a chosen point of the canvas. */
export function Scene({ content, scale, anchor, part = 'all' }: SceneProps): JSXNode {
  const size = { width: Math.round(SCENE.width * scale), height: Math.round(SCENE.height * scale) };
  const left = Math.round(anchor.left - anchor.x * scale);
  const top = Math.round(anchor.top - anchor.y * scale);
  const { scene, sceneAlt } = content.venue;
  return (
    <img
      src={`data:image/svg+xml,${encodeURIComponent(scenePart(scene, part))}`}
      alt={part === 'person' ? '' : sceneAlt}
      {...size}
      style={placed({ left, top, ...size })}
    />
  );
}

type FocusedScene = {
  readonly focus: SceneBox;
  readonly part?: ScenePart;
  /** Canvas pixels that its focus fills: from side to side or from top to bottom. */
  readonly frame: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Where it stands when the frame is wider. */
  readonly side: 'left' | 'center' | 'right';
  readonly maxScale: number;
};

/** Scale and anchor with which the scene's focus stands on the lower edge of a frame, as large as it holds it. */
export function focusScene({ focus, frame, side, maxScale, part = 'back' }: FocusedScene): PlacedScene {
  const scale = Math.min(
    maxScale,
    (frame.right - frame.left) / (focus.right - focus.left),
    (frame.bottom - frame.top) / (focus.bottom - focus.top),
  );
  return {
    scale,
    part,
    anchor: {
      ...{ left: pointOf(frame, side), top: frame.bottom },
      ...{ x: pointOf(focus, side), y: focus.bottom },
    },
  };
}

const pointOf = ({ left, right }: { left: number; right: number }, side: FocusedScene['side']): number =>
  ({ left, center: (left + right) / 2, right })[side];
