import type { JSXNode } from 'satori/jsx';
import type { Bounds } from '../../drawing/geometry/bounds.ts';
import type { TextMark } from '../../drawing/drawing.ts';
import { rotation, transformPoint, transformShape } from '../../drawing/geometry/matrix.ts';
import type { ColourName } from '../../schema/campaign.ts';
import { figureLine, lined } from '../../scenes/figure-line.ts';
import { fingersOver, type Skin } from '../../scenes/hand.ts';
import { Lines, Marks } from './marks.tsx';
import type { Measure } from '../../drawing/setting/measure.ts';
import { breakRows, evened, type Rows, setRows } from '../../drawing/setting/rows.ts';
import { plane, stroke } from '../../drawing/marks/shapes.ts';
import type { SheetSize } from './sheet.tsx';
import type { TemplateProps } from '../template.ts';
import { BAND_DEGREES, BAND_SLOPE, type PosterSizes, space } from './tokens.ts';

/** The first line in the sky, in so much room from the margin on: one row where it is large enough, else two. */
export function planSkyLine(
  { content, size: { margin, u }, measure }: TemplateProps,
  width: number,
  { top, one: [least, most], two }: Omit<PosterSizes['sky'], 'hand'>,
): SkyLine {
  const line = content.venue.headline[0];
  const single = breakRows(line, 1, measure);
  const rows = width / single.width >= least * u ? single : breakRows(line, 2, measure);
  const cap = Math.min((rows.rows.length === 1 ? most : two) * u, width / rows.width);
  return placeRows({ rows, cap, left: margin, top: margin + top * u, measure });
}

type Placing = {
  readonly rows: Rows;
  readonly cap: number;
  readonly left: number;
  readonly top: number;
  readonly measure: Measure;
};

function placeRows({ rows, cap, left, top, measure }: Placing) {
  const baseline = top + cap;
  return {
    ...{ rows, cap, left },
    top: baseline,
    /** The room of each row's ink. */
    boxes: rows.rows.map((row, index): Bounds => {
      const { width: wide, up, down } = measure.capitals(row);
      const at = baseline + (rows.baselines[index] ?? 0) * cap;
      return { left, right: left + wide * cap, top: at - (1 + up) * cap, bottom: at + down * cap };
    }),
  };
}

type StackPlan = {
  /** Where its first capitals begin below the margin, and the room from the margin on. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of its capitals. */
  readonly most: number;
  /** So large the capitals may be with the second line in one row: then it is not broken. */
  readonly least: number;
};

/** In parts of the largest capitals, what a second line in one row may cost. */
const WHOLE = 0.64;
/** Part of the height that rows leave which is above them. */
const ABOVE = 0.3;

/** The whole slogan in rows above each other, broken where the capitals are largest. */
export function planStack(
  { content, size: { margin }, measure }: TemplateProps,
  { top, width, height, most, least }: StackPlan,
): SkyLine & { readonly isSecondWhole: boolean } {
  const [first, second] = content.venue.headline.map((line) =>
    ([1, 2] as const).map((count) => breakRows(line, count, measure)),
  );
  const stacks = (first ?? []).flatMap((upper) =>
    (second ?? []).map((lower) => {
      const rows = setRows([...upper.rows, ...lower.rows], measure, 'close');
      const tall = 1 + (rows.baselines.at(-1) ?? 0) + rows.down;
      const cap = Math.min(most, width / rows.width, height / tall);
      return { rows, cap, tall: tall * cap, isSecondWhole: lower.rows.length === 1 && cap >= least };
    }),
  );
  const [largest, ...others] = stacks.toSorted((a, b) => b.cap - a.cap);
  if (!largest) throw new Error('a slogan has two lines.');
  const isWhole = ({ isSecondWhole, cap }: typeof largest) => isSecondWhole && cap >= WHOLE * largest.cap;
  const best = [largest, ...others].find(isWhole) ?? largest;
  const spare = height - best.tall;
  const rows = evened(best.rows, spare / best.cap);
  const last = (of: Rows) => (of.baselines.at(-1) ?? 0) * best.cap;
  const start = margin + top + ABOVE * (spare - last(rows) + last(best.rows));
  const placed = placeRows({ ...best, rows, left: margin, top: start, measure });
  return { ...placed, isSecondWhole: best.isSecondWhole };
}

export type SkyLine = ReturnType<typeof placeRows>;

export const skyLineMarks = (
  { rows, cap, left, top }: SkyLine,
  fill: ColourName,
  measure: Measure,
): TextMark[] =>
  rows.rows.map((row, index) =>
    measure.line(row, { x: left, y: top + (rows.baselines[index] ?? 0) * cap, cap, fill }),
  );

type BannerPlan = {
  /** The slogan's second line, if no other. */
  readonly line?: string;
  /** Where its words begin, and the room that they have, if not between the margins. */
  readonly left?: number;
  readonly width?: number;
  readonly cap: number;
  /** Height of its lower edge at the left edge of the sheet. */
  readonly lowerLeft: number;
  /** Width in u of a finger of those who hold it; 0: nobody does. */
  readonly finger?: number;
  readonly align?: 'left' | 'center' | 'right';
};

/** A banner that rises to the right. It is laid level first and turned about its upper left corner. */
export function planBanner({ content, size, measure }: TemplateProps, plan: BannerPlan) {
  const { u, margin } = size;
  const { line = content.venue.headline[1], lowerLeft, align = 'left', finger = FINGER } = plan;
  const { left = margin + u, width = size.width - 2 * margin - 1.4 * u } = plan;
  const ink = measure.capitals(line);
  const pad = space.bannerPad * u;
  const most = Math.min(plan.cap, width / ink.width);
  /* Fingers lie over marks, never over letters. */
  const fingers = finger && Math.max(space.fingers * u, FINGERS * finger * u - ink.up * plan.cap);
  const above = pad + fingers;
  /* Turning moves the end of a row to the right, the more the lower it stands. */
  const sine = Math.sin((BAND_DEGREES * Math.PI) / 180);
  const leaning = sine * (above + (1 + ink.up) * most);
  const cap = Math.min(most, (width - leaning) / ink.width);
  const thickness = cap * (1 + ink.up + ink.down) + above + pad;
  const top = lowerLeft - thickness / Math.cos((BAND_DEGREES * Math.PI) / 180);
  const spare = width - leaning - ink.width * cap;
  return {
    ...{ line, ink, cap, thickness, lowerLeft, top, finger },
    /** Height of its upper and lower edge above or below a point. */
    upperAt: (at: number) => top - BAND_SLOPE * at,
    lowerAt: (at: number) => lowerLeft - BAND_SLOPE * at,
    /** Where its words begin, before it is turned. */
    words: {
      x: left + spare * { left: 0, center: 0.5, right: 1 }[align],
      y: top + above + (ink.up + 1) * cap,
    },
  };
}

export type BannerPlanned = ReturnType<typeof planBanner>;

const turned = ({ top }: BannerPlanned) => rotation((-BAND_DEGREES * Math.PI) / 180, 0, top);

export function bannerMark(banner: BannerPlanned, fill: ColourName, measure: Measure): TextMark {
  const { line, cap, words } = banner;
  const mark = measure.line(line, { ...words, cap, fill });
  const [xPx, yPx] = transformPoint(turned(banner), mark.xPx, mark.yPx);
  return { ...mark, xPx, yPx, turnDegrees: -BAND_DEGREES };
}

const RIM = 1.4;
/** Width of a finger in u, and how far fingers reach below the padding in parts of it. */
const FINGER = 4.6;
const FINGERS = 4 / FINGER;

type BannerProps = {
  readonly banner: BannerPlanned;
  readonly size: SheetSize;
  readonly colour: ColourName;
  /** Hands that hold it, at a distance along it in u. */
  readonly hands?: readonly (readonly [skin: Skin, at: number])[];
  /** Around the hands, on white paper. */
  readonly outline?: ColourName | undefined;
  /** Of a thin line along its upper edge, as what stands behind it may have the banner's colour. */
  readonly rim?: ColourName | undefined;
  /** Where along it that line begins, if not at the left edge. */
  readonly rimFrom?: number;
};

/** The banner's plane, and the fingers of those who hold it. Its words are `Lines`. */
export function Banner({ banner, size, colour, hands = [], outline, rim, rimFrom }: BannerProps): JSXNode {
  const { width, bleed, u } = size;
  const far = width + 2 * bleed;
  const matrix = turned(banner);
  const edge = (heightAt: (x: number) => number, from = -bleed) =>
    [from, far].map((x) => [x, heightAt(x)] as const);
  const [upper, lower] = [edge(banner.upperAt), edge(banner.lowerAt)];
  const held = hands.flatMap(([skin, at]) => {
    const hand = fingersOver(skin, banner.finger * u).map((mark) =>
      transformShape(matrix, transformShape([1, 0, 0, 1, at * u, banner.top], mark)),
    );
    return lined(hand, figureLine(outline, u));
  });
  return (
    <Marks
      of={[
        plane(colour, ...upper, ...lower.toReversed()),
        ...(rim ? [rimAlong(edge(banner.upperAt, rimFrom), rim, u)] : []),
        ...held,
      ]}
    />
  );
}

const rimAlong = (points: readonly (readonly [number, number])[], colour: ColourName, u: number) =>
  stroke(colour, RIM * u, `M${points.map((point) => point.join(' ')).join('L')}`);

/** The slogan as one heading, whatever rows it is set in. */
export const Headline = ({ lines }: { readonly lines: readonly TextMark[] }): JSXNode => (
  <Lines role="H1" of={lines} />
);
