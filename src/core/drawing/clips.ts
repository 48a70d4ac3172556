import { areApart, boundsOf, holds, type Bounds } from './bounds.ts';
import type { Matrix, Path } from './drawing.ts';
import { multiply, parseTransform, transformPath } from './matrix.ts';
import { shapePath } from './shapes.ts';
import type { SvgElement } from './svg-tree.ts';

/** Elements of one SVG document by id. */
export type Ids = ReadonlyMap<string, SvgElement>;

export function collectIds(root: SvgElement): Ids {
  const ids = new Map<string, SvgElement>();
  const visit = (element: SvgElement) => {
    const id = element.attributes['id'];
    if (id !== undefined) ids.set(id, element);
    element.children.forEach(visit);
  };
  visit(root);
  return ids;
}

/** What cuts an element by its `clip-path` and `mask`, outermost first. `matrix` includes its own transform. */
export function clipsOf(element: SvgElement, matrix: Matrix, ids: Ids): Path[] {
  return [...clipsBy('clip-path', element, matrix, ids), ...clipsBy('mask', element, matrix, ids)];
}

function clipsBy(attribute: 'clip-path' | 'mask', element: SvgElement, matrix: Matrix, ids: Ids): Path[] {
  const reference = element.attributes[attribute] ?? 'none';
  if (reference === 'none') return [];
  const id = /^url\(#(.+)\)$/.exec(reference)?.[1];
  const definition = ids.get(id ?? '');
  if (!definition)
    throw new Error(`${attribute}="${reference}" refers to nothing. Define it or leave it out.`);
  const [shape, ...others] = definition.children;
  if (!shape || others.length > 0) {
    throw new Error(
      attribute === 'mask'
        ? 'a box with a border cuts its content. Give the border to a box around it.'
        : `${reference} has ${definition.children.length} shapes. Use one.`,
    );
  }
  if (attribute === 'mask' && !/^(#fff|#ffffff|white)$/.test(shape.attributes['fill'] ?? '')) {
    throw new Error('masks cannot be printed. Use a clip path.');
  }
  const inner = multiply(matrix, parseTransform(definition.attributes['transform'] ?? ''));
  const own = multiply(inner, parseTransform(shape.attributes['transform'] ?? ''));
  const path = shapePath(shape);
  if (!path) throw new Error(`<${shape.name}> cannot cut others. Use a shape.`);
  const outer = [...clipsBy('clip-path', definition, matrix, ids), ...clipsBy(attribute, shape, matrix, ids)];
  return [...outer, transformPath(own, path)];
}

/** The clips that cut something off; undefined when nothing of the mark is left. */
export function effectiveClips(clips: readonly Path[], bounds: Bounds): readonly Path[] | undefined {
  const cutting = clips.filter(
    (clip, index) => !holds(clip, bounds) && clips.findIndex((other) => isSame(other, clip)) === index,
  );
  return cutting.some((clip) => areApart(boundsOf(clip), bounds)) ? undefined : cutting;
}

const isSame = (a: Path, b: Path) => a === b || JSON.stringify(a) === JSON.stringify(b);
