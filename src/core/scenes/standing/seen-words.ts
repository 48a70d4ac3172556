import { pictureSentence } from '../../domain/guides/picture-words.ts';
import { partsOf, type ScenePart } from '../parts.ts';
import { handIn } from '../hand.ts';
import { IN_HAND, OTHER_HAND } from '../scene.ts';
import { showsHand } from './shows-hand.ts';
import { movedBy, type Scenery } from './stand.ts';
import { shownParts } from './whole-faces.ts';

/** A scene as written, and what its parts show, by the ids of its groups. */
export type Told = {
  readonly scene: string;
  readonly picture: readonly { readonly shows: readonly string[]; readonly text: string }[];
};

export type Seen = Scenery & {
  /** Right edge of the picture on the sheet; its left edge is that of the sheet. */
  readonly width: number;
  /** Where the picture ends below: the upper edge of the banner before it, at a distance from the left. */
  readonly upperAt: (x: number) => number;
};

/** The left edge of a scene: what of the layer `back` lies beyond it is there for wide sheets only. */
const EDGE = -560;
/** What must rise above the banner to be seen: a head. */
const HEAD = 100;

/** What a sheet shows of its place, in words: only of the parts of the scene that it does not cut off or cover. */
export function seenWords({ picture, scene }: Told, frame: Seen): string {
  const shown = shownParts(scene, frame, { right: frame.width, upperAt: frame.upperAt });
  const seen = new Set(
    partsOf(scene)
      .filter((part) => shown.has(part.id) && isSeen(part, frame))
      .map(({ id }) => id),
  );
  return pictureSentence(
    picture.filter(({ shows }) => shows.every((id) => seen.has(id))).map(({ text }) => text),
  );
}

/** The words for a picture in which the first person holds the object in front, not up. */
export function heldInFront({ scene, picture, shield }: Told & { readonly shield?: string }): Told {
  const [hero, ...others] = picture;
  return { scene, picture: hero ? [{ ...hero, text: shield ?? hero.text }, ...others] : [] };
}

/** True where nothing that the words of the place tell of is cut off or covered. */
export const seenAll = (venue: Told, frame: Seen): boolean =>
  seenWords(venue, frame) === pictureSentence(venue.picture.map(({ text }) => text));

/** At least half of its width is on the sheet, and its upper half or a head of it above the banner. */
function isSeen({ id, layer, bounds, marks }: ScenePart, { stand, cast, width, upperAt }: Seen): boolean {
  const hero = cast.still ?? (id === OTHER_HAND ? undefined : cast.alone);
  const shift = cast[layer] ?? (layer === 'main' ? hero : undefined);
  if (!shift) return false;
  const { x, y, k } = movedBy(shift, stand);
  const hand = id === IN_HAND ? handIn(marks) : undefined;
  if (hand && !showsHand(hand, { x, y, k }, { upperAt })) return false;
  const at = (edge: number) => x + edge * k;
  const [left, right] = [at(layer === 'back' ? Math.max(EDGE, bounds.left) : bounds.left), at(bounds.right)];
  const inside = Math.min(right, width) - Math.max(left, 0);
  const top = y + bounds.top * k;
  const asked = Math.min(HEAD, (bounds.bottom - bounds.top) / 2) * k;
  return inside >= (right - left) / 2 && upperAt((left + right) / 2) - Math.max(top, 0) >= asked;
}
