import type { JSXNode } from 'satori/jsx';
import type { Band } from '../drawing/setting/band.ts';
import { breakRows } from '../drawing/setting/rows.ts';
import { besideMarks } from '../scenes/standing/hands.ts';
import { CODE_GRIP, planHeldCode } from '../scenes/standing/held-code.ts';
import { standBelow } from '../scenes/standing/stand.ts';
import { handsFaced, standFaced } from '../scenes/standing/stand-faced.ts';
import { thingOnBand } from '../scenes/standing/thing-on-band.ts';
import { Address, Code } from './kit/code.tsx';
import { CodedSheet } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { endOf, planBanner, planSkyLine } from './kit/headline.tsx';
import { text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import type { TemplateProps } from './template.ts';

/** Letters that tell that the campaign is over, in two lines, in u: nobody who passes is to look for what is gone. */
const RECORD = 9.6;
/** Of hands on the banner's edge: width of a finger and of all four, where the left one lies in u; the other one in scene units from the middle of what is raised; so many fingers below the edge nothing else begins. */
const HOLDING = { finger: 6.4, hand: 4.3 * 6.4, left: 6, wrist: 72, below: 1.6 } as const;
/** Radius of the light of a poster in u; here it ends so far above the banner, and is at most so much larger. */
const LIGHT = { radius: 70, air: 5, most: 1.4 } as const;
/** Width of the address in parts of the code's. */
const ADDRESS = 1.24;
/** What to do takes this part of the height, with steps and without them; between it and the foot, and its letters, in u. */
const ASKED = {
  inSteps: { part: 0.24, air: 4, asks: { action: 12, step: 10.2 }, hasSteps: true },
  alone: { part: 0.132, air: 8, asks: { action: 13.6, step: 10.2 }, hasSteps: false },
} as const;
/** Seen across a hall over people's heads: capitals are at least this part of the height. */
const LEAST_CAPITALS = 1 / 16;
/** In two rows they are so many times as large, from the largest for which there is room; those in the sky give way first. */
const IN_ROWS = [1.25, 1.17, 1.1, 1] as const;
const ROWS = [1.1, 1.02] as const;
/** So much of the cuff may be behind the banner, in scene units, so that the slogan is larger. */
const TUCKED = 28;
/** A thing stands beside a first row that leaves so much of the width. */
const BESIDE_VERB = 0.36;
/** A first row without a thing beside it is at most so many times as high as the second. */
const VERB = 1.35;

type Own = {
  /** What a case or a foot hides at the floor, in pixels. */
  readonly hidden: number;
  /** Whether it is wide enough for steps under a slogan in two rows. */
  readonly steps: boolean;
  /** Whether somebody is seen with who raises the object, and a scene unit of theirs in u at most. */
  readonly inCompany: boolean;
  readonly people: number;
};

/** Rolls out of a case, which hides its lowest 100 mm. */
export const RollUp = (props: TemplateProps): JSXNode =>
  stand(props, { hidden: 1000, steps: true, inCompany: true, people: 0.34 });
/** Hangs in a cross of poles; narrow. */
export const XBanner = (props: TemplateProps): JSXNode =>
  stand(props, { hidden: 0, steps: false, inCompany: false, people: 0.4 });

/** A banner that stands on the floor: what is raised is the code itself, at the height of a raised phone. */
function stand(props: TemplateProps, { hidden, ...own }: Own): JSXNode {
  const { size, look, measure, content } = props;
  const { u, width, inner, height, margin, small } = size;
  const unit = 1.1 * u;
  const foot = planFoot(props, {
    ...{ unit, letters: RECORD * u, lines: 2 },
    bottom: height - Math.max(margin, hidden + 2 * u),
  });
  const least = LEAST_CAPITALS * height;
  const sky = (times: number, down = 0) =>
    planSkyLine(props, inner, { top: 6 + down / u, one: [least / u, 52], two: (times * least) / u });
  const code = planHeldCode(props);
  const lineIn = (times: number) => {
    /* Marks on high capitals keep away from the edge, too. */
    const above = Math.min(...sky(times).boxes.map(({ top }) => top));
    const line = sky(times, Math.max(0, 0.6 * margin - above));
    /* Beside a short row the code is held higher, if its hand would else be cut off by the banner. */
    const over = line.boxes.filter(({ right }) => right > code.axis - code.field);
    return { line, highest: 6 * u + endOf({ boxes: over }) };
  };
  const lineOver = ({ upperAt }: Band) =>
    ROWS.map(lineIn).find(({ highest }) => upperAt(code.axis) - highest >= code.reach - TUCKED * code.k);
  const { banner, below, thing, ...asked } = planAsked(props, own, {
    ...{ floor: foot.top, least },
    hasRoom: (each) => lineOver(each) !== undefined,
  });
  const { line, highest } = lineOver(banner) ?? lineIn(ROWS[0]);
  const lineBottom = endOf(line);
  const armEnd = banner.upperAt(code.axis);
  const air = Math.min(10 * u, 0.08 * (armEnd - lineBottom));
  const { middle, held, plate, on } = code.downFrom(
    Math.min(lineBottom + air, Math.max(highest, armEnd - code.reach)),
  );
  /* A little wider than the code. */
  const letter = measure.width(content.plainAddress, text(1, 'ground', 700));
  const address = Math.max(small, (ADDRESS * size.code) / letter);
  const { scene: svg } = content.venue;
  const faced = standFaced(props, {
    ...{ svg, tilt: look.tilt ?? 0, top: lineBottom, banner, held },
    ...own,
  });
  const besideWrist = (code.axis - HOLDING.wrist * code.k) / u - HOLDING.hand;
  const hands = handsFaced(faced, { svg, width, skin: look.skin, at: [HOLDING.left, besideWrist] });
  const { back, ...others } = faced.cast;
  /* What stands on the banner is not behind the people, too. */
  const cast = back && !thing?.isBack ? { back, ...others } : others;
  const top = (below ?? banner).lowerAt(0) + 5 * u;
  return (
    <CodedSheet
      {...{ of: props, foot }}
      asks={{ left: margin, top, width: inner, height: foot.top - asked.air * u - top }}
      sizes={asked}
    >
      <Gathering
        of={{ ...props, scene: faced.scene, look: { ...look, discAt: [0, 0, LIGHT.radius] } }}
        scenery={{ stand: standBelow(middle, code.k), people: faced.people, cast }}
        {...{ line, banner, below, on, grip: CODE_GRIP }}
        hands={besideMarks(props, banner, hands)}
        grown={Math.min(LIGHT.most, ((armEnd - middle.y) / u - LIGHT.air) / LIGHT.radius)}
        /* Rings of yellow air are too strong behind words. */
        isCalm={look.air === 'light'}
      >
        <Code of={props} left={plate.left + size.quiet} top={plate.top + size.quiet} />
        <Address
          of={props}
          frame={{ ...plate, top: plate.top + plate.height + 0.2 * unit, height: 1.3 * address }}
          letters={address}
        />
      </Gathering>
      {thing && <Marks of={thing.marks} alt={thing.text} />}
    </CodedSheet>
  );
}

type Room = {
  /** Where what to do ends. */
  readonly floor: number;
  /** Of capitals. */
  readonly least: number;
  /** Whether a banner leaves room for what is raised above it. */
  readonly hasRoom: (banner: Band) => boolean;
};

/** The slogan's second line on a banner or on two, and below it what to do: in steps, and as large as there is room. */
function planAsked(props: TemplateProps, { steps }: Pick<Own, 'steps'>, { floor, least, hasRoom }: Room) {
  const { size, measure, content, tokens } = props;
  const { u, width, inner, height, margin } = size;
  const strip = { left: margin, width: inner };
  const held = { ...strip, finger: HOLDING.finger };
  const over = (asked: keyof typeof ASKED) => floor - ASKED[asked].part * height;
  const inOne = planBanner(props, { ...held, cap: 42 * u, lowerLeft: over('inSteps') });
  if (inOne.cap >= least) return { ...ASKED.inSteps, banner: inOne, below: undefined, thing: undefined };
  const [first = '', second = ''] = breakRows(content.venue.headline[1], 2, measure).rows;
  /* On a strip of their own each, in one height where a thing stands beside the first. */
  const inRows = (times: number, asked: keyof typeof ASKED, verb: number) => {
    const lower = { line: second, cap: times * least, lowerLeft: over(asked) };
    const below = planBanner(props, { ...strip, ...lower, finger: 0 });
    const upper = { ...held, line: first, lowerLeft: below.top + tokens.space.betweenBanners };
    const level = planBanner(props, { ...upper, cap: below.cap });
    const thing = thingOnBand(props, level, {
      ...{ right: width - margin + u, least: BESIDE_VERB, below },
      topAt: (x) => level.upperAt(x) + HOLDING.below * level.finger,
    });
    const banner = thing ? level : planBanner(props, { ...upper, cap: verb * below.cap });
    return { ...ASKED[asked], banner, below, thing };
  };
  const tries = [
    ...(steps ? [VERB, 1].flatMap((verb) => IN_ROWS.map((times) => inRows(times, 'inSteps', verb))) : []),
    ...IN_ROWS.map((times) => inRows(times, 'alone', VERB)),
  ];
  return tries.find(({ banner }) => hasRoom(banner)) ?? inRows(1, 'alone', VERB);
}
