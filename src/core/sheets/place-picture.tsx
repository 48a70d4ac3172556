import type { Drawing } from '../drawing/drawing.ts';
import { readRaisedObject, readScene } from '../scenes/scene.ts';
import type { Venue } from '../schema/venue.ts';
import { lookOf } from '../templates/kit/look.ts';
import { before, behind, everyone, raisedAt } from '../scenes/standing/stand.ts';
import { People, Raised } from '../templates/kit/people.tsx';
import { Sky } from '../templates/kit/sky.tsx';
import { separate } from './separate.ts';

/** Of the picture, in scene units: all that a scene holds. */
const SIZE = { width: 1200, height: 900 };
/** Where the hero's neck stands on it. */
const STAND = { x: 600, y: 560, k: 1 };

type Place = { readonly look: Venue['look']; readonly scene: string };

/** The picture of a kind of place by itself, as the site shows it: sky, people, and what one of them raises. */
export function placePicture(place: Place, raised: string): Drawing {
  const none = { bleed: 0, margin: 0, small: 0, address: 0, code: 0, quiet: 0 };
  const size = { ...SIZE, ...none, u: SIZE.height / 165 };
  const of = {
    size,
    look: lookOf(place.look),
    scene: readScene(place.scene),
    object: readRaisedObject(raised),
  };
  const cast = everyone;
  const { layers } = separate(
    <div>
      <Sky of={of} at={raisedAt(STAND)} />
      <People of={of} stand={STAND} cast={behind(cast)} />
      <Raised of={of} stand={STAND} />
      <People of={of} stand={STAND} cast={before(cast)} />
    </div>,
  );
  const marks = layers.flatMap((layer) => layer.marks);
  return { widthPx: SIZE.width, heightPx: SIZE.height, marks, elements: [], slots: [] };
}
