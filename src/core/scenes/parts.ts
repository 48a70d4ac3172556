import { type Bounds, around, boundsOf } from '../drawing/geometry/bounds.ts';
import { identity } from '../drawing/geometry/matrix.ts';
import { parseSvg } from '../drawing/svg/svg-tree.ts';
import { type SceneLayer, placeIn, sceneLayers, shapesOf } from './scene.ts';

/** A person or a thing of a scene: a named group inside a layer, and the box around it in scene units. */
export type ScenePart = { readonly id: string; readonly layer: SceneLayer; readonly bounds: Bounds };

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
    return element.children.flatMap((group): ScenePart[] => {
      const { id } = group.attributes;
      const boxes = shapesOf(group, placeIn(element, start)).map(({ path }) => boundsOf(path));
      return id === undefined || boxes.length === 0 ? [] : [{ id, layer, bounds: around(boxes) }];
    });
  });
}
