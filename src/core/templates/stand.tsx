import type { JSXNode } from 'satori/jsx';
import { Address, Code } from './kit/code.tsx';
import { CodedSheet } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { text } from './kit/layout.tsx';
import { endOf, planBanner, planSkyLine } from './kit/headline.tsx';
import { standBelow } from '../scenes/standing/stand.ts';
import { standFaced } from '../scenes/standing/stand-faced.ts';
import { breakRows } from '../drawing/setting/rows.ts';
import { drawnAt, rectangle } from '../drawing/marks/shapes.ts';
import { reachOf } from '../drawing/geometry/silhouette.ts';
import { space } from './kit/tokens.ts';
import type { TemplateProps } from './template.ts';

/** The part of the raised object on which a code may stand, in scene units about its middle; fingers begin below it. */
const FACE = { width: 126, top: -128 } as const;
/** So much lower than elsewhere is it held, in scene units. */
const LOW_GRIP = 36;
/** What is on the object's face stands between the fingers and the thumb below the address: how large, and where. */
const SIGN = { scale: 0.6, x: 14, y: 88 } as const;
/** How far from its middle the fingers reach to the left, the thumb to the right, the object up, and the cuff down. */
const HELD = { left: 112, right: 116, up: 162, down: 252 + LOW_GRIP } as const;
/** Of hands on the banner's edge: width of a finger and where the left one lies in u; the other one in scene units from the middle of what is raised. */
const HOLDING = { finger: 6.4, left: 6, right: 183, wrist: 62 } as const;
/** Radius of the light of a poster in u; here it ends so far above the banner, and is at most so much larger. */
const LIGHT = { radius: 70, air: 5, most: 1.4 } as const;
/** How far its arm and cuff reach to the left. */
const CUFF = 76;
/** Width of the address in parts of the code's. */
const ADDRESS = 1.1;
/** What to do takes this part of the height, with and without steps. */
const ASKED = { inSteps: 0.2, alone: 0.12 } as const;
/** Between it and the foot, in u. */
const BELOW_ASKED = { inSteps: 4, alone: 8 } as const;
/** Seen across a hall over people's heads: capitals are at least this part of the height. */
const LEAST_CAPITALS = 1 / 16;
/** In two rows they are so many times as large, from the largest for which there is room. */
const IN_ROWS = [1.25, 1.17, 1.1, 1] as const;
const ROWS = 1.1;
/** Where the lower row has the width it may be so many times as large again, and the upper one with it. */
const MOST_WIDE = 1.25;

type Own = {
  /** What a case or a foot hides at the floor, in pixels. */
  readonly hidden: number;
  /** Whether it is wide enough for steps under a slogan in two rows. */
  readonly steps: boolean;
  /** Whether somebody is seen with who raises the object. */
  readonly inCompany: boolean;
};

/** Rolls out of a case, which hides its lowest 100 mm. */
export const RollUp = (props: TemplateProps): JSXNode =>
  stand(props, { hidden: 1000, steps: true, inCompany: true });
/** Hangs in a cross of poles; narrow. */
export const XBanner = (props: TemplateProps): JSXNode =>
  stand(props, { hidden: 0, steps: false, inCompany: false });

/** A banner that stands on the floor: what is raised is the code itself, at the height of a raised phone. */
function stand(props: TemplateProps, { hidden, steps, inCompany }: Own): JSXNode {
  const { size, look, measure, content, object: raised } = props;
  const { u, width, height, margin, quiet, small } = size;
  const wide = width - 2 * margin;
  const unit = 1.1 * u;
  const foot = planFoot(props, {
    ...{ column: margin + 0.62 * wide, unit, letters: 6.4 * u },
    bottom: height - Math.max(margin, hidden + 2 * u),
  });

  const least = LEAST_CAPITALS * height;
  const sky = (down = 0) =>
    planSkyLine(props, wide, { top: 6 + down / u, one: [least / u, 52], two: (ROWS * least) / u });
  /* Marks on high capitals keep away from the edge, too. */
  const line = sky(Math.max(0, 0.6 * margin - Math.min(...sky().boxes.map(({ top }) => top))));
  const plate = size.code + 2 * quiet;
  const k = plate / FACE.width;
  const axis = width - 3 * u - Math.max(HELD.right, reachOf(raised.whole, around(200)).right) * k;
  const lineBottom = endOf(line);
  /* Beside a short row it is held higher, if its hand would else be cut off by the banner. */
  const over = line.boxes.filter(({ right }) => right > axis - FACE.width * k);
  const highest = endOf({ boxes: over }) + 6 * u;
  const held = (HELD.up + HELD.down) * k;

  const [first = '', second = ''] = breakRows(content.venue.headline[1], 2, measure).rows;
  const strip = { left: margin, width: wide, finger: HOLDING.finger };
  const lowerLeft = (asked: keyof typeof ASKED) => foot.top - ASKED[asked] * height;
  const inOne = {
    hasSteps: true,
    below: undefined,
    banner: planBanner(props, { ...strip, cap: 42 * u, lowerLeft: lowerLeft('inSteps') }),
  };
  /* Each row on a strip of its own, both in one height; beside a short upper one the arm comes out before it. */
  const inRows = (times: number, asked: keyof typeof ASKED) => {
    const caps = times * least;
    const lower = { line: second, cap: MOST_WIDE * caps, lowerLeft: lowerLeft(asked) };
    const below = planBanner(props, { ...strip, ...lower });
    const beside = axis - CUFF * k - margin - 2 * space.bannerPad * u;
    const fitting = beside / measure.capitals(first).width;
    const isSlit = fitting > caps;
    const cap = isSlit ? Math.min(below.cap, fitting) : below.cap;
    const banner = planBanner(props, { ...strip, line: first, cap, lowerLeft: below.top + 0.4 * u });
    return { hasSteps: asked === 'inSteps', below: { banner: below, isSlit }, banner };
  };
  const tries = [
    ...(inOne.banner.cap >= least ? [inOne] : []),
    ...(steps ? IN_ROWS.map((times) => inRows(times, 'inSteps')) : []),
    ...IN_ROWS.map((times) => inRows(times, 'alone')),
  ];
  const armEnd = ({ banner, below }: (typeof tries)[number]) =>
    (below?.isSlit ? below.banner : banner).upperAt(axis);
  const chosen = tries.find((each) => !each.below || armEnd(each) - highest >= held) ?? tries.at(-1) ?? inOne;
  const { banner, below, hasSteps } = chosen;
  const room = armEnd(chosen) - lineBottom;
  const isSlit = below?.isSlit ?? false;
  const air = isSlit ? 0.4 * Math.max(0, room - held) : Math.min(10 * u, 0.08 * room);
  const top = Math.min(lineBottom + air, Math.max(highest, armEnd(chosen) - held));
  const object = { x: axis, y: top + HELD.up * k };
  const plateTop = object.y + FACE.top * k;
  /* A little wider than the code. */
  const letter = measure.width(content.plainAddress, text(1, 'ground', 700));
  const address = Math.max(small, (ADDRESS * size.code) / letter);
  const asksTop = (below?.banner ?? banner).lowerAt(0) + 5 * u;
  const asksEnd = foot.top - BELOW_ASKED[hasSteps ? 'inSteps' : 'alone'] * u;
  const { scene, ...faced } = standFaced(props, {
    ...{ svg: content.venue.scene, top: lineBottom, banner, inCompany },
    held: { left: axis - HELD.left * k, right: axis + HELD.right * k, top: object.y - HELD.up * k },
  });
  return (
    <CodedSheet
      {...{ of: props, foot }}
      asks={{ left: margin, top: asksTop, width: wide, height: asksEnd - asksTop }}
      sizes={{ asks: { action: 11, step: 8.4 }, hasSteps }}
    >
      <Gathering
        of={{ ...props, scene, look: { ...look, discAt: [0, 0, LIGHT.radius] } }}
        scenery={{ stand: standBelow(object, k), ...faced }}
        {...{ line, banner, ...(below && { below }) }}
        hands={[
          [look.hands[0], HOLDING.left],
          /* The other hand of who raises the object, beside the wrist. */
          [look.skin, (axis - HOLDING.wrist * k) / u - 4.3 * HOLDING.finger],
          /* Behind an arm before the banner there is no room for a third one. */
          ...(isSlit
            ? []
            : [[look.hands[1], Math.min(HOLDING.right, (axis + HOLDING.wrist * k) / u)] as const]),
        ]}
        grown={Math.min(LIGHT.most, ((banner.upperAt(axis) - object.y) / u - LIGHT.air) / LIGHT.radius)}
        grip={LOW_GRIP}
        on={[
          rectangle('paper', { left: axis - plate / 2, top: plateTop, width: plate, height: plate + 9 * u }),
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
    </CodedSheet>
  );
}

const around = (reach: number) => ({ left: -reach, right: reach, top: -reach, bottom: reach });
