import type { JSXNode } from 'satori/jsx';
import type { PathMark } from '../../drawing/drawing.ts';
import type { Cast } from '../../scenes/standing/stand.ts';
import { Address, Code } from '../kit/code.tsx';
import { CodedSheet } from '../kit/coded-sheet.tsx';
import { lined } from '../../scenes/figure-line.ts';
import { Ground } from '../kit/ground.tsx';
import { Banner, Headline } from '../kit/headline.tsx';
import { FINGER_REACH, holdingHand } from '../../scenes/hand.ts';
import { Marks } from '../kit/marks.tsx';
import { lineAround, People } from '../kit/people.tsx';
import { standBeside } from '../../scenes/standing/stand-beside.ts';
import { across, drawnAt, rectangle, upright } from '../../drawing/marks/shapes.ts';
import { reachOf } from '../../drawing/geometry/silhouette.ts';
import { seenWords } from '../../scenes/standing/seen-words.ts';
import { planSplit, Split } from '../kit/split.tsx';
import { Sky } from '../kit/sky.tsx';
import type { PosterSizes } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';
import { isOnPanel, planBands } from './shield-bands.ts';
import { thingOnBand } from './thing-on-band.ts';
import { isWide, planPoster } from './plan.ts';

/** On wide sheets between what to do and the end of its panel's leaning edge, in u. */
const BESIDE_EDGE = 3.6;
/** A thing stands beside a first line that leaves so much of its band. */
const BESIDE_LINE = 0.45;
/** Width of the object's face, how much of it a code has between round corners, and where that face ends, in scene units. */
const FACE = { width: 134, rounded: 124, top: -129, bottom: 127 } as const;
/** Its address is so much larger where a code is alone on the face, which it then fills below the round corners. */
const ALONE = { address: 1.4, corner: 6 } as const;
const HALF = { width: 84, height: 160 } as const;
/** So much of the object's edge runs off at the right, in u: room for what to do. */
const CUT = 4;
/** On a wide sheet its top stands so far below the upper edge, in u; on a screen, off which nothing runs, so far from the right one, too. */
const CLEAR = 6;
/** What is on the face fills this part of its room there. */
const FACE_PART = 0.86;
/** What is on the face is left out where less than this remains of it above the code, in u. */
const LEAST_FACE = 20;
/** So far an object may sink to stand clear of the slogan, in u. */
const MOST_DOWN = 26;
/** There a hand holds the object below the face beside it: its first finger above the foot, in u. */
const LOW_HAND = 33;
/** Width of a finger at most, in u: they end before the code's quiet zone. */
const FINGER = { upright: 6.2, wide: 7.6 } as const;
/** The head stands clear of the object on a wide sheet, else so much of it may be behind; and clear of the words, in u. */
const BESIDE = { upright: 4, wide: -2 } as const;
const UNDER_WORDS = { upright: 2, wide: 5 } as const;
/** So much of the head is behind the panel, in u. */
const BEHIND = 12;
/** An upright sheet's code that takes more than this part of its width leaves no room for who holds it. */
const MOST_CODE = 1 / 3;
/** On wide sheets the slogan has what the object leaves; its capitals may not be less than this part of the height. */
const LEAST_CAPITALS = 1 / 14;
/** Radius of the disc behind who holds the object on a wide sheet, in u: as far as the panel. */
const WIDE_DISC = 140;
/** Room for what to do on an upright sheet, from the foot up to where the picture ends at the left, in u. */
const ASKED = { inSteps: 80, alone: 44 } as const;

/** One person of the place, close, holds the object in front like a shield; it bears the code. */
export function ShieldPoster(props: TemplateProps, sizes: PosterSizes): JSXNode {
  const { size, look, scene, object, tokens } = props;
  const { inks } = tokens;
  const { u, width, margin } = size;
  const plan = planShield(props, sizes);
  const { foot, k, field, face, axis, middle, held, bands, panel, wide, isWhole, printed, letters } = plan;
  const action = (panel && sizes.panel?.action) ?? sizes.asks.action;
  const { first, second } = bands;
  const shape = wide ? 'wide' : 'upright';
  const lowerAt = (x: number) =>
    foot.top - ASKED[sizes.hasSteps ? 'inSteps' : 'alone'] * u - tokens.slope * x;
  const floorAt = (x: number) => (wide ? foot.top : lowerAt(x) - 5.4 * u);
  /* A second line that ends before the panel does stands on it, and the picture goes up to the first one's band. */
  const isBeside = panel && isOnPanel(second, panel);
  const wordsEnd = isBeside ? first.lowerAt : second.lowerAt;
  const stand = standBeside(props, {
    left: panel ? panel.edgeAt(foot.top) - BEHIND * u : 20 * u,
    right: held.left + BESIDE[shape] * u,
    top: wordsEnd(panel ? held.left - 40 * u : 0.25 * width) + UNDER_WORDS[shape] * u,
    ...{ banner: { upperAt: floorAt }, most: 0.42 * u, neck: 92 },
  });
  /* What stands on the first band is not behind the person, too. */
  const thing = panel && thingOnBand(props, first, { right: held.left, least: BESIDE_LINE });
  const cast: Cast = { ...(!thing && { back: [0, 0] }), still: [0, 0] };
  /* What a wide sheet shows of the light is too narrow for rings: of one of them would be a stray plane. */
  const light = wide && look.pattern === 'rings' ? { ...look, discAt: [0, 0, WIDE_DISC] as const } : look;
  const y = wide ? foot.top - LOW_HAND * u : lowerAt(held.left) - 29 * u;
  const { skin } = look;
  const finger = Math.min(FINGER[shape] * u, (field.left - held.left) / FINGER_REACH);
  const hand = holdingHand({ skin, arm: scene.arm, left: held.left, y, width: finger });
  const line = lineAround(props);
  const top = wide ? second.lowerAt(margin) + 3 * u : lowerAt(margin) + u;
  const right = panel ? panel.edgeAt(foot.top) : held.left;
  /* On white paper the lower band is the black one. */
  const [upper, lower] = inks.outline
    ? ([
        { fill: 'paper', words: inks.outline },
        { fill: look.banner, words: inks.slogan },
      ] as const)
    : ([
        { fill: look.banner, words: inks.slogan },
        { fill: inks.ground, words: look.banner },
      ] as const);
  const slogan = (
    <>
      {/* Of the lower band nothing but an edge goes on before the picture. */}
      {isBeside && (
        <Marks of={[across(size, lower.fill, { to: (x) => first.lowerAt(x) + tokens.space.edge })]} />
      )}
      {/* The upper band goes on to the top of the sheet. */}
      <Marks of={[across(size, upper.fill, { to: (x) => first.upperAt(x) + u })]} />
      <Banner of={props} banner={first} colour={upper.fill} />
      {thing && <Marks of={thing.marks} alt={thing.text} />}
      {!isBeside && <Banner of={props} banner={second} colour={lower.fill} />}
      <Headline
        of={props}
        words={[
          [first, upper.words],
          [second, lower.words],
        ]}
      />
    </>
  );
  return (
    <CodedSheet
      {...{ of: props, foot }}
      sizes={{ ...sizes, asks: { ...sizes.asks, action } }}
      asks={{
        ...{ left: margin, width: right - margin - (panel ? BESIDE_EDGE * u : tokens.space.besideCode) },
        ...{ top, height: foot.top - 4 * u - top - (panel ? tokens.slope * (right - margin) : 0) },
      }}
    >
      <Sky of={{ ...props, look: light }} at={{ x: axis, y: middle - 60 * k }} grown={1.2} />
      <People
        {...{ of: props, stand, cast, before: { upperAt: floorAt } }}
        alt={seenWords(heldInFront(props.content.venue), { stand, cast, width: held.left, upperAt: floorAt })}
      />
      <Marks of={lined(hand.behind, line)} />
      {panel && <Split of={props} by={panel} stripe={look.banner} />}
      {wide && slogan}
      {/* Beside the object is too little room for what is behind it. */}
      {isWhole && <Marks of={[upright(size, upper.fill, { from: axis })]} />}
      {!wide && (
        <Ground of={props} under={{ lowerAt }} colour={inks.ground} edge={inks.outline ?? look.banner} />
      )}
      <Marks
        of={[
          ...lined(drawnAt(object.bare, { x: axis, y: middle, k }), line),
          rectangle('paper', field),
          ...(face ? faceIn(object.face, axis, face) : []),
          ...lined(hand.before, line),
        ]}
      />
      <Code of={printed} left={field.left + printed.size.quiet} top={field.top + printed.size.quiet} />
      <Address
        of={props}
        frame={{ ...field, top: field.top + field.height, height: 1.3 * letters }}
        letters={letters}
      />
      {!wide && slogan}
    </CodedSheet>
  );
}

/** The words for the picture, in which the first person does not raise the object. */
function heldInFront(venue: TemplateProps['content']['venue']) {
  const [hero, ...others] = venue.picture;
  if (!hero) return venue;
  return { ...venue, picture: [{ ...hero, text: venue.shield ?? hero.text }, ...others] };
}

/** True where the code leaves room for who holds it and for the slogan. */
export function holdsShield(props: TemplateProps, sizes: PosterSizes): boolean {
  const { width, height, code, u } = props.size;
  const { wide, bands, field, k } = planShield(props, sizes);
  if (!wide) return code <= MOST_CODE * width;
  const caps = Math.min(bands.first.cap, bands.second.cap);
  return caps >= LEAST_CAPITALS * height && field.top >= CLEAR * u + (HALF.height + FACE.top) * k;
}

function planShield(props: TemplateProps, sizes: PosterSizes) {
  const { u, width, margin, code, quiet } = props.size;
  const wide = isWide(props.size);
  const { foot } = planPoster(props, sizes);
  /* The object stands behind the foot, so that its code is as low as that of any other sheet. */
  const side = code + 2 * quiet;
  /* On a wide sheet it is no larger than its code needs: who holds it has the rest. */
  const k = side / (wide ? FACE.width : FACE.rounded);
  const isWhole = wide && props.size.bleed === 0;
  const axis = width + (isWhole ? -CLEAR : CUT) * u - HALF.width * k;
  const low = foot.top - 2 * u - FACE.bottom * k;
  const held = { left: axis - HALF.width * k, right: axis + HALF.width * k };
  const panel =
    wide && sizes.panel
      ? planSplit(props, { side: 'left', x: sizes.panel.part * held.left, y: props.size.height / 2 })
      : undefined;
  const room = (wide ? held.left - 6 * u : width - margin) - margin;
  const bands = planBands(props, { width: room, panel, hasSteps: sizes.hasSteps });
  /* Its top stands clear of the slogan; what it gives way ends behind the foot. */
  const clear = (wide ? CLEAR * u : bands.second.lowerAt(held.left) + u) + HALF.height * k;
  const middle = Math.max(low, wide ? clear : Math.min(clear, low + MOST_DOWN * u));
  const screenTop = middle + FACE.top * k;
  const address = 1.3 * props.size.address;
  const lowest = foot.top - 3 * u - address - side;
  const face = planFace(screenTop + 2 * u, lowest, props.size);
  /* Where nothing else is on the face, both stand in the middle of what is seen of it. */
  const grown = face ? 1 : (k * FACE.width) / side;
  const printed = { ...props, size: { ...props.size, code: grown * code, quiet: grown * quiet } };
  const letters = Math.max(props.size.address, face ? 0 : ALONE.address * props.tokens.type.address);
  const inkTop = (screenTop + foot.top - grown * (code + quiet) - letters) / 2;
  const fieldTop = face ? lowest : Math.max(inkTop - grown * quiet, screenTop + ALONE.corner * k);
  const field = { left: axis - (grown * side) / 2, top: fieldTop, width: grown * side, height: grown * side };
  return { foot, wide, isWhole, k, axis, middle, held, field, face, bands, panel, printed, letters };
}

type FaceRoom = { readonly top: number; readonly bottom: number };

/** Room between the top of the face and the code for what is on it, clear of the quiet zone; none where it would be a stamp. */
function planFace(top: number, code: number, { u, quiet }: TemplateProps['size']): FaceRoom | undefined {
  const clear = (code - 0.4 * u - top) / (0.5 + FACE_PART / 2);
  const bottom = Math.min(code + 0.6 * quiet, top + clear);
  return bottom - top < LEAST_FACE * u ? undefined : { top, bottom };
}

/** What is on the object's face, in the middle of its room. */
function faceIn(face: readonly PathMark[], axis: number, { top, bottom }: FaceRoom): readonly PathMark[] {
  const { top: upper, bottom: lower } = reachOf(face, { left: -90, right: 90, top: -160, bottom: 160 });
  const k = (FACE_PART * (bottom - top)) / (lower - upper);
  const y = (top + bottom) / 2 - (k * (upper + lower)) / 2;
  return drawnAt(face, { x: axis, y, k });
}
