import type { JSXNode } from 'satori/jsx';
import { across, drawnAt, rectangle, upright } from '../../drawing/marks/shapes.ts';
import { planSplit } from '../../drawing/marks/split.ts';
import { lined } from '../../scenes/figure-line.ts';
import { FINGER_REACH, holdingHand } from '../../scenes/hand.ts';
import { isSeenBeside } from '../../scenes/standing/cut-off.ts';
import { codeOnShield, faceIn, standShield } from '../../scenes/standing/held-shield.ts';
import { heldInFront } from '../../scenes/standing/seen-words.ts';
import type { Cast } from '../../scenes/standing/stand.ts';
import { standBeside } from '../../scenes/standing/stand-beside.ts';
import { thingOnBand } from '../../scenes/standing/thing-on-band.ts';
import { Address, Code } from '../kit/code.tsx';
import { CodedSheet } from '../kit/coded-sheet.tsx';
import { Ground } from '../kit/ground.tsx';
import { Banner, Headline } from '../kit/headline.tsx';
import { Marks } from '../kit/marks.tsx';
import { lineAround, People } from '../kit/people.tsx';
import { Sky } from '../kit/sky.tsx';
import { Split } from '../kit/split.tsx';
import type { PosterSizes } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';
import { isWide, planPoster } from './plan.ts';
import { isOnPanel, planBands } from './shield-bands.ts';

/** On wide sheets between what to do and the end of its panel's leaning edge, in u. */
const BESIDE_EDGE = 3.6;
/** A thing stands beside a first line that leaves so much of its band. */
const BESIDE_LINE = 0.45;
/**
 * In u: so much of the head may be behind the object, on a wide sheet it stands clear of it; so far it is below the words;
 * and width of a finger at most: they end before the code's quiet zone.
 */
const SHAPES = {
  upright: { behind: 4, underWords: 2, finger: 6.2 },
  wide: { behind: -2, underWords: 5, finger: 7.6 },
} as const;
/** There a hand holds the object below the face beside it: its first finger above the foot, in u. */
const LOW_HAND = 33;
/** So much of the head is behind the panel, in u. */
const BEHIND = 12;
/** An upright sheet's code that takes more than this part of its width leaves no room for who holds it. */
const MOST_CODE = 1 / 3;
/** On wide sheets the slogan has what the object leaves; its capitals may not be less than this part of the height. */
const LEAST_CAPITALS = 1 / 14;
/** Radius of the disc behind who holds the object on a wide sheet, in u: as far as the panel. */
const WIDE_DISC = 160;
/** Room for what to do on an upright sheet, from the foot up to where the picture ends at the left, in u. */
const ASKED = { inSteps: 80, alone: 44 } as const;

/** One person of the place, close, holds the object in front like a shield; it bears the code. */
export function ShieldPoster(props: TemplateProps, sizes: PosterSizes): JSXNode {
  const { size, look, scene, object, tokens } = props;
  const { inks, slope, space } = tokens;
  const { u, width, margin } = size;
  const { wide, foot, shield, panel, bands, face } = planShield(props, sizes);
  const { first, second } = bands;
  const { axis, k, left: edge } = shield;
  const { field } = face;
  const action = (panel && sizes.panel?.action) ?? sizes.asks.action;
  const own = SHAPES[wide ? 'wide' : 'upright'];
  const asked = ASKED[sizes.hasSteps ? 'inSteps' : 'alone'] * u;
  const lowerAt = (x: number) => foot.top - asked - slope * x;
  const floorAt = (x: number) => (wide ? foot.top : lowerAt(x) - 5.4 * u);
  /* A second line that ends before the panel does stands on it, and the picture goes up to the first one's band. */
  const isBeside = panel && isOnPanel(second, panel);
  const wordsEnd = isBeside ? first.lowerAt : second.lowerAt;
  const stand = standBeside(props, {
    left: panel ? panel.edgeAt(foot.top) - BEHIND * u : 20 * u,
    right: edge + own.behind * u,
    top: wordsEnd(panel ? edge - 40 * u : 0.25 * width) + own.underWords * u,
    ...{ banner: { upperAt: floorAt }, most: 0.42 * u, neck: 92 },
  });
  /* What stands on the first band is not behind the person, too. */
  const thing = panel && thingOnBand(props, first, { right: edge, least: BESIDE_LINE });
  const left = panel ? panel.edgeAt(stand.y) : 0;
  const isBehind = !thing && isSeenBeside({ stand, scene, left, right: edge });
  const cast: Cast = { ...(isBehind && { back: [0, 0] }), still: [0, 0] };
  /* What a wide sheet shows of the light is too narrow for rings: of one of them would be a stray plane. */
  const light = wide && look.pattern === 'rings' ? { ...look, discAt: [0, 0, WIDE_DISC] as const } : look;
  const hand = holdingHand({
    ...{ skin: look.skin, arm: scene.arm, left: edge },
    y: wide ? foot.top - LOW_HAND * u : lowerAt(edge) - 29 * u,
    width: Math.min(own.finger * u, (field.left - edge) / FINGER_REACH),
  });
  const line = lineAround(props);
  const top = wide ? second.lowerAt(margin) + 3 * u : lowerAt(margin) + u;
  const right = panel ? panel.edgeAt(foot.top) : edge;
  /* Plane and words of the bands: on white paper the lower one is the black one. */
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
      {isBeside && <Marks of={[across(size, lower.fill, { to: (x) => first.lowerAt(x) + space.edge })]} />}
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
        ...{ left: margin, width: right - margin - (panel ? BESIDE_EDGE * u : space.besideCode) },
        ...{ top, height: foot.top - 4 * u - top - (panel ? slope * (right - margin) : 0) },
      }}
    >
      <Sky of={{ ...props, look: light }} at={{ x: axis, y: face.y - 60 * k }} grown={1.2} />
      <People
        {...{ of: props, stand, cast, before: { upperAt: floorAt } }}
        seen={{ width: edge, upperAt: floorAt, told: heldInFront(props.content.venue) }}
      />
      <Marks of={lined(hand.behind, line)} />
      {panel && <Split of={props} by={panel} stripe={look.banner} />}
      {wide && slogan}
      {/* Beside the object is too little room for what is behind it. */}
      {shield.isWhole && <Marks of={[upright(size, upper.fill, { from: axis })]} />}
      {!wide && (
        <Ground of={props} under={{ lowerAt }} colour={inks.ground} edge={inks.outline ?? look.banner} />
      )}
      <Marks
        of={[
          ...lined(drawnAt(object.bare, { x: axis, y: face.y, k }), line),
          rectangle('paper', field),
          ...(face.above ? faceIn(object.face, axis, face.above) : []),
          ...lined(hand.before, line),
        ]}
      />
      <Code
        of={{ ...props, size: { ...size, code: face.code } }}
        left={field.left + face.quiet}
        top={field.top + face.quiet}
      />
      <Address
        of={props}
        frame={{ ...field, top: field.top + field.height, height: 1.3 * face.letters }}
        letters={face.letters}
      />
      {!wide && slogan}
    </CodedSheet>
  );
}

/** True where the code leaves room for who holds it and for the slogan. */
export function holdsShield(props: TemplateProps, sizes: PosterSizes): boolean {
  const { width, height, code } = props.size;
  const { wide, bands, face } = planShield(props, sizes);
  if (!wide) return code <= MOST_CODE * width;
  return face.isOn && Math.min(bands.first.cap, bands.second.cap) >= LEAST_CAPITALS * height;
}

/** On a wide sheet who holds the object has what it and the panel of what to do leave. */
function planShield(props: TemplateProps, sizes: PosterSizes) {
  const { u, width, height, margin } = props.size;
  const wide = isWide(props.size);
  const { foot } = planPoster(props, sizes);
  const sheet = { ...props, isWide: wide };
  const shield = standShield(sheet);
  const panel =
    wide && sizes.panel
      ? planSplit(props, { side: 'left', x: sizes.panel.part * shield.left, y: height / 2 })
      : undefined;
  const room = (wide ? shield.left - 6 * u : width - margin) - margin;
  const bands = planBands(props, { width: room, panel, hasSteps: sizes.hasSteps });
  const face = codeOnShield(sheet, shield, { floor: foot.top, words: bands.second.lowerAt });
  return { wide, foot, shield, panel, bands, face };
}
