import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { CAP_HEIGHT, headlineSize, headlineWidth } from './headline-size.ts';
import { path, px } from './svg.ts';
import { Heading, headlineFont, placed } from './type.tsx';

type HeadlinePlan = {
  readonly lines: readonly [string, string];
  /** Canvas pixels that the words may use; `top` is where the first capitals begin. */
  readonly area: { readonly left: number; readonly top: number; readonly width: number };
  /** Capital heights at most, first and second line. */
  readonly caps: readonly [number, number];
  /** The first line's capitals at least, where the sheet must be read across a room. */
  readonly minCapPx?: number;
  /** Share of the width that the second line may use. */
  readonly secondShare: number;
  /** Side of the area on which the first line stands; left where nothing is said. */
  readonly firstSide?: 'left' | 'right';
  /** Where the second line's band begins, where something stands between the lines; else under the first. */
  readonly bandTop?: number;
  /** Side and edge to which the second line's band runs. */
  readonly side: 'left' | 'right';
  readonly edge: number;
};

type OpeningPlan = Pick<HeadlinePlan, 'area' | 'minCapPx'> & {
  readonly text: string;
  readonly maxCapPx: number;
  readonly side: 'left' | 'right';
};

const flexSides = { left: 'flex-start', right: 'flex-end' } as const;

/** Where the first line stands and how large it is. Throws when it is too long for its least size. */
function planOpening({ text, area, maxCapPx, side, minCapPx = 0 }: OpeningPlan) {
  const size = headlineSize([text], { widthPx: area.width, maxCapPx });
  if (size * CAP_HEIGHT < minCapPx) {
    const shorter = Math.floor((size * CAP_HEIGHT * 100) / minCapPx);
    throw new Error(
      `The headline's first line "${text}" cannot be set as large as this sheet asks. Cut it to ${shorter} % of its length.`,
    );
  }
  /* Capitals begin 0.19 of the font size below the top of a line that is 1.25 high. */
  const top = Math.round(area.top - 0.19 * size);
  return { text, size, top, area, side, bottom: top + size * (0.19 + CAP_HEIGHT) };
}

type OpeningProps = { readonly plan: ReturnType<typeof planOpening>; readonly ink: string };

/** The slogan's first line. */
const Opening = ({ plan: { text, size, top, area, side }, ink }: OpeningProps): JSXNode => (
  <div
    style={{
      ...placed({ left: area.left, top, width: area.width, height: Math.round(size * 1.25) }),
      display: 'flex',
      justifyContent: flexSides[side],
    }}
  >
    <Heading style={{ ...headlineFont, fontSize: size, color: ink }}>{text}</Heading>
  </div>
);

/** Where both lines stand and how large they are. Throws when the first line is too long for its least size. */
export function planHeadline({
  lines: [first, second],
  area,
  caps,
  secondShare,
  firstSide = 'left',
  side,
  edge,
  minCapPx = 0,
  bandTop: wantedBandTop,
}: HeadlinePlan) {
  const opening = planOpening({ text: first, area, maxCapPx: caps[0], minCapPx, side: firstSide });
  const { size: firstSize, top: firstTop } = opening;
  const secondWidth = area.width * secondShare;
  const secondSize = headlineSize([second], { widthPx: secondWidth, maxCapPx: caps[1] });
  const bandTop = wantedBandTop ?? Math.round(firstTop + firstSize * 1.29);
  const secondTop = Math.round(bandTop + secondSize * 0.06);
  const reach = headlineWidth(second) * secondSize + secondSize * 0.32;
  const right = area.left + area.width;
  const band = slant({
    from: side === 'left' ? edge : right - reach,
    to: side === 'left' ? area.left + reach : edge,
    top: bandTop,
    height: secondSize * 1.33,
    cut: side === 'left' ? 'right' : 'left',
  });
  return {
    opening,
    second,
    secondSize,
    secondTop,
    band,
    area,
    side,
    /** Where the first line's letters end. */
    firstBottom: opening.bottom,
    bandTop,
    /** From the edge of the sheet to the band's cut end, at its foot. */
    bandWidth: reach + Math.abs((side === 'left' ? area.left : right) - edge) + LEAN * secondSize * 1.33,
    bottom: bandTop + secondSize * 1.33,
  };
}

type HeadlineProps = {
  readonly plan: ReturnType<typeof planHeadline>;
  readonly colour: TemplateProps['colour'];
  /** Of the first line, on the venue's sky. */
  readonly ink: string;
};

/** The dark band on which the second line stands; painted in front of the people. */
export const headlineBand = ({ plan, colour }: Pick<HeadlineProps, 'plan' | 'colour'>): string =>
  path(colour.ground, plan.band);

/** The slogan in two lines: dark on the sunrise, then light on its band. */
export function Headline({ plan, colour, ink }: HeadlineProps): JSXNode {
  const { opening, second, secondSize, secondTop, area, side } = plan;
  return (
    <div style={{ display: 'flex', boxSizing: 'border-box' }}>
      <Opening plan={opening} ink={ink} />
      <div
        style={{
          ...placed({
            left: area.left,
            top: secondTop,
            width: area.width,
            height: Math.round(secondSize * 1.25),
          }),
          display: 'flex',
          justifyContent: flexSides[side],
        }}
      >
        <Heading style={{ ...headlineFont, fontSize: secondSize, color: colour.light }}>{second}</Heading>
      </div>
    </div>
  );
}

type Slant = {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  readonly cut: 'left' | 'right';
};

/** How far its foot reaches beyond its top, in parts of its height. */
const LEAN = 0.36;

/** A band with one end cut like a flag in the wind. */
function slant({ from, to, top, height, cut }: Slant): string {
  const lean = height * LEAN;
  const [y, foot] = [px(top), px(top + height)];
  return cut === 'right'
    ? `M${px(from)} ${y}H${px(to)}L${px(to + lean)} ${foot}H${px(from)}Z`
    : `M${px(from)} ${y}H${px(to)}V${foot}H${px(from - lean)}Z`;
}
