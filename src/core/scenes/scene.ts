import type { Matrix, PathMark } from '../drawing/drawing.ts';
import { identity, multiply, parseTransform, transformPath } from '../drawing/geometry/matrix.ts';
import { type ColourLookup, paintOf, type Style, styleOf } from '../drawing/svg/paint.ts';
import { shapePath } from '../drawing/svg/shapes.ts';
import { parseSvg, type SvgElement } from '../drawing/svg/svg-tree.ts';
import type { Bounds } from '../drawing/geometry/bounds.ts';
import { handIn } from './hand.ts';
import { colourNames } from '../schema/colour-names.ts';

/**
 * Groups of a `scene.svg`, from the back to the front; `main` is who raises the campaign's object, `back` the thing
 * by which the place is known.
 */
export const sceneLayers = ['back', 'right', 'left', 'main', 'front'] as const;
export type SceneLayer = (typeof sceneLayers)[number];

/**
 * Shapes of each layer in the scene's units; the neck of `main` is at 0 0. `still` is `main` without the `arm` that raises
 * something (its sleeve first, its cuff last), `alone` is `still` without what
 * the other hand holds, `symbol` the thing of the place with room for the campaign's object at 0 0,
 * `symbolFront` what of it stands before the object, `emblem` a thing of the place by itself.
 */
export type Scene = Readonly<
  Record<SceneLayer | 'still' | 'alone' | 'arm' | 'symbol' | 'symbolFront' | 'emblem', readonly PathMark[]>
> & {
  /** Layers of somebody whose two hands are seen. */
  readonly busy: readonly (SceneLayer | 'still' | 'alone')[];
  /** Layers of somebody else who holds something. */
  readonly inHand: { readonly [L in SceneLayer]?: InHand };
};

/** A hand that holds something, and its layer without both. */
export type InHand = { readonly hand: Bounds; readonly others: readonly PathMark[] };

/** Group in `main` that holds the arm. */
const ARM = 'raised-arm';
/** Group in `main` that holds what the other hand of who raises something holds, and that hand. */
export const OTHER_HAND = 'other-hand';
/** Group in anybody else that holds what they hold, and that hand. */
export const IN_HAND = 'in-hand';
/** Group in a thing that holds what is drawn on it where one person alone stands before it: others would hide half of it. */
export const ON_IT = 'on-it';
/** Group in a person of what shows that both hands are busy: what they carry, or the hand that does not raise anything. */
const BOTH_HANDS = 'both-hands';

const known = new Map<string, Scene>();

/** Reads a scene. Throws naming what cannot be drawn: other colours than the palette's names, text, pixels, clips. */
export function readScene(svg: string): Scene {
  const read = known.get(svg) ?? layersOf(parseSvg(svg));
  known.set(svg, read);
  return read;
}

/** What is raised, in scene units about its middle: all of it, without what is on its face, and that alone. */
export type RaisedObject = {
  readonly whole: readonly PathMark[];
  readonly bare: readonly PathMark[];
  readonly face: readonly PathMark[];
};

/** Reads `raised.svg`, whose group `face` holds what gives way where a code stands on the object. Throws as above. */
export function readRaisedObject(svg: string): RaisedObject {
  const root = parseSvg(svg);
  const [plain, start] = [without(root, 'face'), { matrix: identity, style: {} }];
  const [whole, bare] = [shapesOf(root, start), shapesOf(plain, start)];
  const rest = new Set(bare.map((mark) => JSON.stringify(mark)));
  return { whole, bare, face: whole.filter((mark) => !rest.has(JSON.stringify(mark))) };
}

export function without(element: SvgElement, id: string): SvgElement {
  const children = element.children.filter(({ attributes }) => attributes['id'] !== id);
  return { ...element, children: children.map((child) => without(child, id)) };
}

/** An element with nothing but such groups in it, each where it is. */
function only(element: SvgElement, id: string): SvgElement {
  const children = element.children.filter((child) => within(child, id).length > 0);
  return {
    ...element,
    children: children.map((child) => (child.attributes['id'] === id ? child : only(child, id))),
  };
}

const within = (element: SvgElement, id: string): readonly SvgElement[] =>
  element.attributes['id'] === id ? [element] : element.children.flatMap((child) => within(child, id));

/** Names of the layers that a scene has, whatever else it holds. */
export const layersIn = (svg: string): readonly string[] =>
  parseSvg(svg).children.flatMap(({ attributes: { id } }) => id ?? []);

/** Names of all groups of a scene, layers and what is in them. */
export function groupsIn(svg: string): readonly string[] {
  const idsOf = ({ attributes: { id }, children }: SvgElement): readonly string[] => [
    ...(id ? [id] : []),
    ...children.flatMap(idsOf),
  ];
  return idsOf(parseSvg(svg));
}

function layersOf(root: SvgElement): Scene {
  const shapes = (layer: SceneLayer | 'symbol' | 'symbol-front' | 'emblem', from = root) =>
    from.children
      .filter(({ attributes }) => attributes['id'] === layer)
      .flatMap((group) => shapesOf(group, { matrix: identity, style: {} }));
  return {
    ...{ back: shapes('back', without(root, ON_IT)), right: shapes('right'), left: shapes('left') },
    ...{ main: shapes('main'), front: shapes('front') },
    ...{ still: shapes('main', without(root, ARM)), symbol: shapes('symbol') },
    alone: shapes('main', without(without(root, ARM), OTHER_HAND)),
    symbolFront: shapes('symbol-front'),
    emblem: shapes('emblem'),
    busy: root.children.flatMap((group) => {
      const layer = sceneLayers.find((name) => name === group.attributes['id']);
      const has = (id: string) => within(group, id).length > 0;
      if (!layer || !(has(OTHER_HAND) || has(BOTH_HANDS))) return [];
      if (layer !== 'main') return [layer];
      return has(BOTH_HANDS) ? ['main', 'still', 'alone'] : ['main', 'still'];
    }),
    inHand: Object.fromEntries(
      sceneLayers.flatMap((layer) => {
        const hand = handIn(shapes(layer, only(root, IN_HAND)));
        return hand ? [[layer, { hand, others: shapes(layer, without(root, IN_HAND)) }]] : [];
      }),
    ),
    arm: within(root, ARM).flatMap((group) => shapesOf(group, { matrix: identity, style: {} })),
  };
}

/** What is handed down to a group's shapes. */
export type Place = { readonly matrix: Matrix; readonly style: Style };

export const placeIn = (element: SvgElement, outer: Place): Place => ({
  matrix: multiply(outer.matrix, parseTransform(element.attributes['transform'] ?? '')),
  style: styleOf(element, outer.style),
});

/** The marks of an element and all in it, in the palette's names. */
export const shapesOf = (element: SvgElement, outer: Place): PathMark[] => shapesIn(element, outer, byName);

/** The same in colours as `colour` finds them. */
export function shapesIn<Colour extends string>(
  element: SvgElement,
  outer: Place,
  colour: ColourLookup<Colour>,
): PathMark<Colour>[] {
  const { name, children } = element;
  const { matrix, style } = placeIn(element, outer);
  if (name === 'svg' || name === 'g')
    return children.flatMap((child) => shapesIn(child, { matrix, style }, colour));
  if (name === 'title' || name === 'desc') return [];
  const shape = shapePath(element);
  if (!shape) throw new Error(`<${name}> is outside the subset. Use paths, shapes and groups.`);
  const paint = paintOf(style, matrix, colour);
  return paint && shape.length > 0
    ? [{ kind: 'path', path: transformPath(matrix, shape), clips: [], ...paint }]
    : [];
}

/** Drawings have the palette's names for colours. */
const byName: ColourLookup = (written) => {
  if (written === 'none') return undefined;
  const name = colourNames.find((colour) => colour === written);
  if (name) return name;
  throw new Error(`colour "${written}" is not a name of the palette. Use ${colourNames.join(', ')}.`);
};
