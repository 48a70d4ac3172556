import type { PathMark } from '../drawing/drawing.ts';
import { type Bounds, around, boundsOf } from '../drawing/geometry/bounds.ts';
import { identity } from '../drawing/geometry/matrix.ts';
import { parseSvg, type SvgElement } from '../drawing/svg/svg-tree.ts';
import {
  IN_HAND,
  ON_IT,
  OTHER_HAND,
  type Place,
  type SceneLayer,
  placeIn,
  sceneLayers,
  shapesOf,
  without,
} from './scene.ts';

/**
 * A person or a thing of a scene: a named group inside a layer, or what a hand in it holds, and the box around it in scene
 * units.
 */
export type ScenePart = {
  readonly id: string;
  readonly layer: SceneLayer;
  /** Id of the person without whom it is not shown, who sits behind it or holds it; absent of what stands for itself. */
  readonly owner?: string;
  /** True of a thing that says something: who would stand before it gives way. */
  readonly isSign?: boolean;
  readonly bounds: Bounds;
  readonly marks: readonly PathMark[];
  /** Of a thing: what is drawn on it where one person alone stands before it. */
  readonly onIt: readonly PathMark[];
};

/** Attribute of a thing that is there with somebody alone. */
const OWNER = 'data-with';
/** Attribute of a thing before which nobody stands. */
const SIGN = 'data-sign';

/** Ids of the groups of its `symbol`, behind the object and before it. */
export const symbolGroups = (svg: string): readonly string[] =>
  parseSvg(svg)
    .children.filter(({ attributes }) => /^symbol(-front)?$/.test(attributes['id'] ?? ''))
    .flatMap(({ children }) => children.flatMap(({ attributes: { id } }) => id ?? []));

const known = new Map<string, readonly ScenePart[]>();

/** The parts of a `scene.svg`, from the back to the front. */
export function partsOf(svg: string): readonly ScenePart[] {
  const read = known.get(svg) ?? readParts(svg);
  known.set(svg, read);
  return read;
}

function readParts(svg: string): readonly ScenePart[] {
  const start = { matrix: identity, style: {} };
  return parseSvg(svg).children.flatMap((element) => {
    const layer = sceneLayers.find((name) => name === element.attributes['id']);
    if (layer === undefined) return [];
    const partIn = (group: SvgElement, outer: Place, holder?: string): ScenePart[] => {
      const { id, [OWNER]: owner = holder, [SIGN]: sign } = group.attributes;
      const marks = shapesOf(without(group, ON_IT), outer);
      const onIt = shapesOf(group, outer).slice(marks.length);
      const bounds = around(marks.map(({ path }) => boundsOf(path)));
      return id === undefined || marks.length === 0
        ? []
        : [{ id, layer, ...(owner && { owner }), ...(sign && { isSign: true }), bounds, marks, onIt }];
    };
    const place = placeIn(element, start);
    return element.children.flatMap((group) => [
      ...partIn(without(without(group, OTHER_HAND), IN_HAND), place),
      ...group.children
        .filter(({ attributes: { id } }) => id === OTHER_HAND || id === IN_HAND)
        .flatMap((held) => partIn(held, placeIn(group, place), group.attributes['id'])),
    ]);
  });
}
