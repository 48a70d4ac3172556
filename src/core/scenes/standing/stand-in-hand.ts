import { backIn } from './cut-off.ts';
import type { Stage } from './stand.ts';
import { standClose } from './stand-beside.ts';
import { comingIn } from './whole-faces.ts';

const EVERYONE = ['back', 'right', 'left', 'still', 'front'] as const;

type Place = Pick<Parameters<typeof standClose>[1], 'axis' | 'banner' | 'top'>;

/** People close, on a sheet for the hand, before a place of which its left edge cuts nothing in two; `svg`: the scene as written. */
export function standInHand<S extends Stage>(of: S, svg: string, place: Place) {
  const { u, width } = of.size;
  const close = standClose(of, {
    ...{ most: 0.3 * u, raised: 0.04, neck: 70, layers: EVERYONE, whole: { left: 2 * u, least: 0.78 } },
    ...place,
  });
  const cast = comingIn(svg, close, { right: width });
  const back = backIn(svg, { stand: close.people, cast, width });
  return { of: { ...of, scene: { ...of.scene, back } }, scenery: { ...close, cast } };
}
