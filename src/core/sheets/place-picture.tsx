import type { Drawing, PathMark } from '../drawing/drawing.ts';
import { boundsOf } from '../drawing/geometry/bounds.ts';
import { type RaisedObject, readRaisedObject, readScene } from '../scenes/scene.ts';
import { seenWords, type Told } from '../scenes/standing/seen-words.ts';
import { type Cast, before, behind, everyone, raisedAt, type Stand } from '../scenes/standing/stand.ts';
import type { Venue } from '../schema/venue.ts';
import { lookOf } from '../templates/kit/tokens.ts';
import { People, Raised } from '../templates/kit/people.tsx';
import { Sky } from '../templates/kit/sky.tsx';
import { tokens, tokensOn } from '../templates/kit/tokens.ts';
import { separate } from './separate.ts';

/** Of the whole picture, in scene units: all that a scene holds. */
const WHOLE = { width: 1200, height: 900 };
/** Where the hero's neck stands on it. */
const STAND = { x: 600, y: 560, k: 1 };

/** Of the near picture, from a scene's left edge to the hand that raises something. */
const NEAR = { width: 728, height: 546 };
/** Where the hero's neck stands on it from the left, and the air over the highest head or thing. */
const [NEAR_X, NEAR_AIR] = [560, 24];

type Place = { readonly look: Venue['look']; readonly scene: string };

/** The picture of a kind of place by itself, as the site shows it: sky, people, and what one of them raises. */
export const placePicture = (place: Place, raised: string): Drawing =>
  draw(place, { ...WHOLE, stand: STAND, cast: everyone, object: readRaisedObject(raised) });

/**
 * What tells a kind of place apart where many stand in a list: the hero's face with who and what is beside it, close, and
 * without what all heroes raise.
 */
export const nearPicture = (place: Place): Drawing => {
  const { right: _right, ...cast } = everyone;
  return draw(place, { ...NEAR, stand: nearStand(place), cast });
};

/** What the near picture shows, in words: who and what is beside the hero, of whom they would tell what is raised. */
export function nearWords(place: Told): string {
  const { right: _right, main: _main, ...cast } = everyone;
  const { width, height } = NEAR;
  return seenWords(place, { stand: nearStand(place), cast, width, upperAt: () => height });
}

function nearStand({ scene }: Pick<Place, 'scene'>): Stand {
  const { back, left, still, front } = readScene(scene);
  const tops = [back, left, still, front].flat().map(({ path }) => boundsOf(path).top);
  return { x: NEAR_X, y: NEAR_AIR - Math.floor(Math.min(...tops)), k: 1 };
}

type Shown = {
  readonly width: number;
  readonly height: number;
  readonly stand: Stand;
  readonly cast: Cast;
  readonly object?: RaisedObject;
};

function draw(place: Place, { width, height, stand, cast, object }: Shown): Drawing {
  const none = { bleed: 0, runOff: 0, margin: 0, inner: width, small: 0, address: 0, code: 0, quiet: 0 };
  const u = WHOLE.height / 165;
  const of = {
    size: { width, height, ...none, u },
    tokens: tokensOn(tokens, u),
    look: lookOf(place.look, tokens),
    scene: readScene(place.scene),
  };
  const { layers } = separate(
    <div>
      <Sky of={of} at={raisedAt(stand)} />
      <People of={of} stand={stand} cast={behind(cast)} />
      {object && <Raised of={{ ...of, object }} stand={stand} />}
      <People of={of} stand={stand} cast={before(cast)} />
    </div>,
  );
  const marks = layers
    .flatMap((layer) => layer.marks)
    .filter((mark) => mark.kind !== 'path' || isOn(mark, { width, height }));
  return { widthPx: width, heightPx: height, marks, elements: [], slots: [] };
}

/** Whether anything of a mark is on a picture, the width of its stroke counted. */
function isOn(
  mark: PathMark,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const { left, top, right, bottom } = boundsOf(mark.path);
  const edge = (mark.stroke?.widthPx ?? 0) / 2;
  return right + edge > 0 && left - edge < width && bottom + edge > 0 && top - edge < height;
}
