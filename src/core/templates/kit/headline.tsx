import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import { type Band, bandMark, planBand } from '../../drawing/setting/band.ts';
import { type PlacedRows, rowMarks, setLine, setStack } from '../../drawing/setting/stack.ts';
import { bannerMarks, type HeldBanner } from '../../scenes/standing/held-banner.ts';
import type { TemplateProps } from '../template.ts';
import { Lines, Marks } from './marks.tsx';
import type { PosterSizes } from './tokens.ts';

/** Capitals of a slogan are at least this part of a sheet's height. */
const LEAST_CAPITALS = 1 / 14;

/** The first line in the sky, in so much room from the margin on: one row where it is large enough, else two. */
export function planSkyLine(
  { content, size: { margin, u, height }, measure }: TemplateProps,
  width: number,
  { top, one: [least, most], two }: Omit<PosterSizes['sky'], 'hand'>,
): PlacedRows {
  const room = {
    left: margin,
    top: margin + top * u,
    width,
    one: [least * u, most * u],
    two: two * u,
    least: LEAST_CAPITALS * height,
  } as const;
  return setLine(content.venue.headline[0], room, measure);
}

/** The whole slogan in rows above each other from the margins on, so far below the upper one. */
export const planStack = (
  { content, size: { margin }, measure }: TemplateProps,
  { top, ...room }: Omit<Parameters<typeof setStack>[1], 'left'>,
): ReturnType<typeof setStack> =>
  setStack(content.venue.headline, { ...room, left: margin, top: margin + top }, measure);

/** Where the ink of rows ends, or of a line in the sky. */
export const endOf = ({ boxes }: Pick<PlacedRows, 'boxes'>): number =>
  Math.max(0, ...boxes.map(({ bottom }) => bottom));

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
  /** From fingers down to letters at least, where they may not touch. */
  readonly clear?: number;
  readonly align?: 'left' | 'center' | 'right';
};

/** Width of a finger in u. */
const FINGER = 4.6;

/** A banner that rises to the right. */
export function planBanner({ content, size, measure, tokens }: TemplateProps, plan: BannerPlan): Band {
  const { u, margin, inner } = size;
  const { bandDegrees: degrees, space } = tokens;
  const [, second] = content.venue.headline;
  const { finger = FINGER, ...own } = plan;
  return planBand(
    {
      ...{ line: second, left: margin + u, width: inner - 1.4 * u, align: 'left', ...own },
      ...{ degrees, pad: space.bannerPad, finger: finger * u, held: space.fingers },
    },
    measure,
  );
}

/** The slogan on two banners, the second of which hangs right below the first; `upper`: where that is another than the second. */
export function planBanners(of: TemplateProps, lower: BannerPlan, upper: Partial<BannerPlan> = {}) {
  const below = planBanner(of, { finger: 0, ...lower });
  const lowerLeft = below.top + of.tokens.space.betweenBanners;
  const line = of.content.venue.headline[0];
  return { below, banner: planBanner(of, { line, cap: lower.cap, lowerLeft, ...upper }) };
}

type BannerProps = Omit<HeldBanner, 'size' | 'outline' | 'rim'> & {
  readonly of: TemplateProps;
  /** With a thin line along its upper edge, as what stands behind it may have its colour. */
  readonly hasRim?: boolean;
};

/** The banner's plane, and the fingers of those who hold it. Its words belong to the `Headline`. */
export const Banner = ({ of: { size, tokens }, hasRim, ...held }: BannerProps): JSXNode => (
  <Marks
    of={bannerMarks({
      ...{ size, outline: tokens.inks.outline, rim: hasRim ? tokens.inks.ground : undefined, ...held },
    })}
  />
);

/** Rows in the sky or the words of a band; with another colour than such have. */
type Words = PlacedRows | Band;
type HeadlineProps = {
  readonly of: TemplateProps;
  readonly words: readonly (Words | readonly [Words, ColourName])[];
  /** Where it is not that of the sheet. */
  readonly lang?: string;
};

/** The slogan as one heading, whatever it is set in. */
export const Headline = ({ of: { measure, look, tokens }, words, lang }: HeadlineProps): JSXNode => (
  <Lines
    role="H1"
    {...(lang && { lang })}
    of={words.flatMap((each) => {
      const [planned, fill] = 'cap' in each ? [each] : each;
      return 'rows' in planned
        ? rowMarks(planned, fill ?? look.words, measure)
        : [bandMark(planned, fill ?? tokens.inks.slogan, measure)];
    })}
  />
);
