import type { JSXNode } from 'satori/jsx';
import { Address, Code } from './kit/code.tsx';
import { CodedSheet } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { text } from './kit/layout.tsx';
import { endOf, planBanner, planSkyLine } from './kit/headline.tsx';
import { besideMarks, type Hands } from '../scenes/standing/hands.ts';
import { skinOf } from '../scenes/hand.ts';
import { standBelow } from '../scenes/standing/stand.ts';
import { standFaced } from '../scenes/standing/stand-faced.ts';
import { withWholeFaces } from '../scenes/standing/whole-faces.ts';
import { breakRows } from '../drawing/setting/rows.ts';
import type { Band } from '../drawing/setting/band.ts';
import { drawnAt, rectangle } from '../drawing/marks/shapes.ts';
import { reachOf } from '../drawing/geometry/silhouette.ts';
import type { TemplateProps } from './template.ts';
import { thingOnBand } from '../scenes/standing/thing-on-band.ts';
import { Marks } from './kit/marks.tsx';

/** The code's white on the raised object, in scene units about its middle, and the screen around it, whose round corners keep off it. */
const SCREEN = { code: 148, top: -132, rim: 2, height: 270, radius: 4 } as const;
/** A smaller hand than elsewhere, no larger than a face, below the address. */
const GRIP = { low: 54, size: 0.85, cuff: 22 } as const;
/** What is on the object's face stands between the fingers and the thumb below the address: how large, and where. */
const SIGN = { scale: 0.48, x: 14, y: 94 } as const;
/** How far from its middle the fingers reach to the left, the thumb to the right, the object up, and the cuff down. */
const HELD = { left: 98, right: 98, up: 162, down: 252 * GRIP.size + GRIP.low } as const;
/** Letters that tell that the campaign is over, in two lines, in u: nobody who passes is to look for what is gone. */
const RECORD = 9.6;
/** Of hands on the banner's edge: width of a finger and of all four, where the left one lies in u; the other one in scene units from the middle of what is raised; so many fingers below the edge nothing else begins. */
const HOLDING = { finger: 6.4, hand: 4.3 * 6.4, left: 6, wrist: 72, below: 1.6 } as const;
/** Radius of the light of a poster in u; here it ends so far above the banner, and is at most so much larger. */
const LIGHT = { radius: 70, air: 5, most: 1.4 } as const;
/** Width of the address in parts of the code's. */
const ADDRESS = 1.24;
/** What to do takes this part of the height, with and without steps. */
const ASKED = { inSteps: 0.24, alone: 0.132 } as const;
/** Between it and the foot, in u. */
const BELOW_ASKED = { inSteps: 4, alone: 8 } as const;
/** Seen across a hall over people's heads: capitals are at least this part of the height. */
const LEAST_CAPITALS = 1 / 16;
/** In two rows they are so many times as large, from the largest for which there is room. */
const IN_ROWS = [1.25, 1.17, 1.1, 1] as const;
const ROWS = 1.1;
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
function stand(props: TemplateProps, { hidden, steps, ...own }: Own): JSXNode {
  const { size, look, measure, content, object: raised } = props;
  const { u, width, inner, height, margin, quiet, small } = size;
  const unit = 1.1 * u;
  const foot = planFoot(props, {
    ...{ unit, letters: RECORD * u, lines: 2 },
    bottom: height - Math.max(margin, hidden + 2 * u),
  });

  const least = LEAST_CAPITALS * height;
  const sky = (down = 0) =>
    planSkyLine(props, inner, { top: 6 + down / u, one: [least / u, 52], two: (ROWS * least) / u });
  /* Marks on high capitals keep away from the edge, too. */
  const line = sky(Math.max(0, 0.6 * margin - Math.min(...sky().boxes.map(({ top }) => top))));
  const plate = size.code + 2 * quiet;
  const k = plate / SCREEN.code;
  const axis = width - 4 * u - Math.max(HELD.right, reachOf(raised.whole, around(200)).right) * k;
  const lineBottom = endOf(line);
  /* Beside a short row it is held higher, if its hand would else be cut off by the banner. */
  const over = line.boxes.filter(({ right }) => right > axis - SCREEN.code * k);
  const highest = endOf({ boxes: over }) + 6 * u;

  const [first = '', second = ''] = breakRows(content.venue.headline[1], 2, measure).rows;
  const strip = { left: margin, width: inner };
  const lowerLeft = (asked: keyof typeof ASKED) => foot.top - ASKED[asked] * height;
  const held = { ...strip, finger: HOLDING.finger };
  const inOne = {
    hasSteps: true,
    below: undefined,
    thing: undefined,
    banner: planBanner(props, { ...held, cap: 42 * u, lowerLeft: lowerLeft('inSteps') }),
  };
  const besideVerb = (banner: Band, below: Band) =>
    thingOnBand(props, banner, {
      ...{ right: width - margin + u, least: BESIDE_VERB, below },
      topAt: (x) => banner.upperAt(x) + HOLDING.below * banner.finger,
    });
  /* On a strip of their own each, in one height where a thing stands beside the first. */
  const inRows = (times: number, asked: keyof typeof ASKED, verb: number) => {
    const lower = { line: second, cap: times * least, lowerLeft: lowerLeft(asked) };
    const below = planBanner(props, { ...strip, ...lower, finger: 0 });
    const upper = { ...held, line: first, lowerLeft: below.top + props.tokens.space.betweenBanners };
    const level = planBanner(props, { ...upper, cap: below.cap });
    const thing = besideVerb(level, below);
    const banner = thing ? level : planBanner(props, { ...upper, cap: verb * below.cap });
    return { hasSteps: asked === 'inSteps', below, banner, thing };
  };
  const tries = [
    ...(inOne.banner.cap >= least ? [inOne] : []),
    ...(steps ? [VERB, 1].flatMap((verb) => IN_ROWS.map((times) => inRows(times, 'inSteps', verb))) : []),
    ...IN_ROWS.map((times) => inRows(times, 'alone', VERB)),
  ];
  const reach = (HELD.up + HELD.down) * k;
  const armEnd = ({ banner }: (typeof tries)[number]) => banner.upperAt(axis);
  const chosen =
    tries.find((each) => !each.below || armEnd(each) - highest >= reach) ?? tries.at(-1) ?? inOne;
  const { banner, below, hasSteps, thing } = chosen;
  const room = armEnd(chosen) - lineBottom;
  const air = Math.min(10 * u, 0.08 * room);
  const top = Math.min(lineBottom + air, Math.max(highest, armEnd(chosen) - reach));
  const object = { x: axis, y: top + HELD.up * k };
  const plateTop = object.y + SCREEN.top * k;
  const rim = SCREEN.rim * k;
  const screen = {
    ...{ left: axis - plate / 2 - rim, top: plateTop - rim },
    ...{ width: plate + 2 * rim, height: SCREEN.height * k },
  };
  /* A little wider than the code. */
  const letter = measure.width(content.plainAddress, text(1, 'ground', 700));
  const address = Math.max(small, (ADDRESS * size.code) / letter);
  const asksTop = (below ?? banner).lowerAt(0) + 5 * u;
  const asksEnd = foot.top - BELOW_ASKED[hasSteps ? 'inSteps' : 'alone'] * u;
  const { scene, ...faced } = standFaced(props, {
    ...{ svg: content.venue.scene, tilt: look.tilt ?? 0, top: lineBottom, banner, ...own },
    held: { left: axis - HELD.left * k, right: axis + HELD.right * k, top: object.y - HELD.up * k },
  });
  const besideWrist = (axis - HOLDING.wrist * k) / u - HOLDING.hand;
  /* Who raises the object has no third hand, and what the other one holds is where another would be. */
  const isBusy = faced.cast.still !== undefined && scene.still.length > scene.alone.length;
  const drawn = withWholeFaces(
    { scene, svg: content.venue.scene },
    { ...faced, stand: faced.people },
    { right: width },
  );
  const beside = skinOf(faced.cast.front ? drawn.front : faced.cast.left ? drawn.left : []);
  const hands: Hands = [
    ...(beside ? [[beside, HOLDING.left] as const] : []),
    ...(isBusy ? [] : [[look.skin, besideWrist] as const]),
  ];
  /* Rings of yellow air are too strong behind words. */
  const isCalm = look.air === 'light';
  const { back, ...withoutBack } = faced.cast;
  /* What stands on the banner is not behind the people, too. */
  const cast = back && !thing?.isBack ? { back, ...withoutBack } : withoutBack;
  return (
    <CodedSheet
      {...{ of: props, foot }}
      asks={{ left: margin, top: asksTop, width: inner, height: asksEnd - asksTop }}
      sizes={{ asks: { action: hasSteps ? 12 : 13.6, step: 10.2 }, hasSteps }}
    >
      <Gathering
        of={{ ...props, scene, look: { ...look, discAt: [0, 0, LIGHT.radius] } }}
        scenery={{ stand: standBelow(object, k), people: faced.people, cast }}
        {...{ line, banner, below }}
        hands={besideMarks(props, banner, hands)}
        grown={Math.min(LIGHT.most, ((banner.upperAt(axis) - object.y) / u - LIGHT.air) / LIGHT.radius)}
        grip={GRIP}
        isCalm={isCalm}
        on={[
          rectangle('paper', screen, SCREEN.radius * k),
          ...drawnAt(raised.face, { x: axis + SIGN.x * k, y: object.y + SIGN.y * k, k: SIGN.scale * k }),
        ]}
      >
        <Code of={props} left={axis - size.code / 2} top={plateTop + quiet} />
        <Address
          of={props}
          frame={{
            ...{ left: axis - plate / 2, top: plateTop + plate + 0.2 * unit },
            ...{ width: plate, height: 1.3 * address },
          }}
          letters={address}
        />
      </Gathering>
      {thing && <Marks of={thing.marks} alt={thing.text} />}
    </CodedSheet>
  );
}

const around = (reach: number) => ({ left: -reach, right: reach, top: -reach, bottom: reach });
