import type { JSXNode } from 'satori/jsx';
import type { PathMark } from '../../drawing/drawing.ts';
import { transformShape } from '../../drawing/matrix.ts';
import type { ColourName } from '../../schema/campaign.ts';
import { codeMark } from '../kit/code.tsx';
import { Foot } from '../kit/foot.tsx';
import { Ground } from '../kit/ground.tsx';
import { Banner, bannerMarks, Headline, planBanner } from '../kit/headline.tsx';
import { holdingHands } from '../kit/hand.ts';
import { FitText, text } from '../kit/layout.tsx';
import { Marks } from '../kit/marks.tsx';
import { People, standBeside } from '../kit/people.tsx';
import { plane, rectangle } from '../kit/shapes.ts';
import { reachOf } from '../kit/silhouette.ts';
import { seenWords } from '../kit/seen-words.ts';
import { Sheet } from '../kit/sheet.tsx';
import { Sky } from '../kit/sky.tsx';
import { Steps } from '../kit/steps.tsx';
import { BAND_SLOPE, inks, space, type } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';
import { planUpright, type Upright } from './upright.ts';

/** Width of the object's face on which a code may stand, and where that face ends, in scene units. */
const FACE = { width: 124, top: -129, bottom: 127 } as const;

/** One person of the place, close, holds the object in front like a shield; it bears the code. */
export function ShieldPoster(props: TemplateProps, own: Upright): JSXNode {
  const { content, size, measure, look, scene, object } = props;
  const { inks: ink = inks.full, hasSteps = true } = own;
  const { venue } = content;
  const { u, width, margin, code, quiet, small } = size;
  const { foot, wide } = planUpright(props, own);

  /* The object stands behind the foot, so that its code is as low as that of any other sheet. */
  const field = code + 2 * quiet;
  const k = field / FACE.width;
  const letters = Math.max(small, type.address * u);
  const axis = width - 7 * u - 84 * k;
  const middle = foot.top - 2 * u - FACE.bottom * k;
  const fieldTop = foot.top - 3 * u - 1.3 * letters - field;
  const faceTop = middle + FACE.top * k;
  const held = { left: axis - 84 * k, right: axis + 84 * k };

  const { first, second } = planBands(props, wide);
  const column = { left: margin, width: held.left - margin - space.besideCode * u };
  const steps = hasSteps ? venue.steps : [];
  const lowerAt = (x: number) => foot.top - (steps.length > 0 ? 63 : 44) * u - BAND_SLOPE * x;
  const stand = standBeside({
    ...{ scene, left: -2 * u, right: held.left + 4 * u, most: 0.42 * u, neck: 92 },
    ...{ top: second.lowerAt(0.25 * width) + 2 * u, banner: { upperAt: (x) => lowerAt(x) - 5.4 * u } },
  });
  const cast = { back: [0, 0], still: [0, 0] } as const;
  const grip = lowerAt(held.left) - 16 * u;
  const hands = holdingHands({ skin: look.skin, arm: scene.arm, ...held, y: grip, width: 6.2 * u });
  const top = lowerAt(margin) + 1 * u;
  return (
    <Sheet size={size} colour={ink.ground}>
      <Sky size={size} look={look} at={{ x: axis, y: middle - 60 * k }} grown={1.2} />
      <People
        scene={scene}
        stand={stand}
        cast={cast}
        alt={seenWords(venue, { stand, cast, width: held.left, upperAt: lowerAt })}
      />
      <Marks of={hands.behind} />
      <Ground size={size} under={{ lowerAt }} colour={ink.ground} edge={ink.outline ?? look.banner} />
      <Marks
        of={[
          ...object.bare.map((mark) => transformShape([k, 0, 0, k, axis, middle], mark)),
          rectangle('paper', { left: axis - field / 2, top: fieldTop, width: field, height: field }),
          ...faceIn(object.face, axis, faceTop + 2 * u, fieldTop + 0.6 * quiet),
          ...hands.before,
        ]}
      />
      <Marks of={[codeMark(content.qr, axis - code / 2, fieldTop + quiet, code)]} alt={content.labels.scan} />
      <FitText
        frame={{
          ...{ left: axis - field / 2, width: field, height: 1.3 * letters },
          top: fieldTop + field,
        }}
        style={{ ...text(letters, 'ground', 700), lineHeight: 1.2 }}
        align="center"
        least={small}
        lines={1}
        measure={measure}
      >
        {content.plainAddress}
      </FitText>
      <Marks of={[aboveBand(size, (x) => first.upperAt(x) + u, ink.outline ? 'paper' : look.banner)]} />
      <Banner
        banner={first}
        size={size}
        colour={ink.outline ? 'paper' : look.banner}
        hands={[]}
        outline={ink.outline}
      />
      <Banner banner={second} size={size} colour={ink.ground} hands={[]} outline={ink.outline} />
      <Headline
        lines={[
          ...bannerMarks(first, ink.slogan, measure),
          ...bannerMarks(second, ink.outline ?? look.banner, measure),
        ]}
      />
      <Steps
        of={props}
        steps={steps}
        frame={{ ...column, top, height: foot.top - 4 * u - top }}
        sizes={{ action: own.action ?? type.action, step: type.step }}
        colours={ink.ask}
      />
      <Foot of={props} plan={foot} colours={ink} />
    </Sheet>
  );
}

/** What is on the object's face, in the middle of the room that the code leaves. */
function faceIn(face: readonly PathMark[], axis: number, top: number, bottom: number): readonly PathMark[] {
  const { top: upper, bottom: lower } = reachOf(face, { left: -90, right: 90, top: -160, bottom: 160 });
  const k = (0.86 * (bottom - top)) / (lower - upper);
  const y = (top + bottom) / 2 - (k * (upper + lower)) / 2;
  return face.map((mark) => transformShape([k, 0, 0, k, axis, y], mark));
}

/** The upper band goes on to the top of the sheet. */
function aboveBand({ width, bleed }: TemplateProps['size'], edge: (x: number) => number, colour: ColourName) {
  const [left, right] = [-bleed, width + bleed];
  return plane(colour, [left, -bleed], [right, -bleed], [right, edge(right)], [left, edge(left)]);
}

/** Both lines of the slogan on bands across the top, the upper one runs off the sheet. */
function planBands({ content, size, measure }: TemplateProps, wide: number) {
  const { u, margin } = size;
  const [upper, lower] = content.venue.headline;
  const band = { size, measure, left: margin, width: wide, unheld: true } as const;
  const plan = (line: string, lowerLeft: number) => planBanner({ ...band, line, lowerLeft, cap: 21.6 * u });
  const [above, below] = [plan(upper, 0), plan(lower, 0)];
  /* The end of a row stands highest. */
  const end = margin + above.cap * above.rows.width;
  const lowerLeft = margin + u + BAND_SLOPE * end - space.bannerPad * u + above.thickness;
  const [first, second] = [plan(upper, lowerLeft), plan(lower, lowerLeft + below.thickness)];
  return { first, second };
}
