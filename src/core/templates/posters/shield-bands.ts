import { type Band, endOfWords } from '../../drawing/setting/band.ts';
import { planBanner } from '../kit/headline.tsx';
import type { SplitPlan } from '../../drawing/marks/split.ts';
import type { TemplateProps } from '../template.ts';

/** On wide sheets between the last letter on a panel and its leaning edge, in parts of the capitals: at a hair's breadth it would touch. */
const BESIDE_LETTERS = 0.26;
/** Capitals on the two bands at most, in u. */
const CAPS = { upright: [22.4, 22.4], wideWithSteps: [22, 20.4], wideAlone: [33, 26] } as const;
/** The second band's capitals are at most so many times the first's. */
const MOST_SECOND = 1.3;
/** To stand on the panel, beside the picture, the second line takes this part of the height that it could have, not less. */
const LEAST_ON_PANEL = 0.8;

/** Room of the words from the margin on, in pixels. */
type BandRoom = {
  readonly width: number;
  readonly panel: SplitPlan | undefined;
  readonly hasSteps: boolean;
};

/** Both lines of the slogan on bands across the top, the upper one runs off the sheet. */
export function planBands(props: TemplateProps, { width, panel, hasSteps }: BandRoom) {
  const { u, margin } = props.size;
  const [upper, lower] = props.content.venue.headline;
  const plan = (line: string, cap: number, lowerLeft = 0) =>
    planBanner(props, { line, lowerLeft, left: margin, width, finger: 0, cap });
  const [firstCap, most] = CAPS[panel ? (hasSteps ? 'wideWithSteps' : 'wideAlone') : 'upright'];
  const above = plan(upper, firstCap * u);
  /* The end of a row stands highest. */
  const end = margin + above.cap * above.ink.width;
  const lowerLeft = margin + u + props.tokens.slope * end - props.tokens.space.bannerPad + above.thickness;
  const first = plan(upper, firstCap * u, lowerLeft);
  const below = (cap: number) => plan(lower, cap, lowerLeft + plan(lower, cap).thickness);
  const largest = below(Math.min(most * u, MOST_SECOND * above.cap));
  if (!panel) return { first, second: largest };
  const onPanel = panel.edgeAt(largest.lowerAt(0)) - largest.words.x;
  const fitting = Math.min(largest.cap, onPanel / (largest.ink.width + BESIDE_LETTERS));
  return { first, second: fitting < LEAST_ON_PANEL * largest.cap ? largest : below(fitting) };
}

/** True where words that begin on a panel end on it, clear of its edge. */
export const isOnPanel = (band: Band, { edgeAt }: Pick<SplitPlan, 'edgeAt'>): boolean =>
  endOfWords(band) + BESIDE_LETTERS * band.cap <= edgeAt(band.lowerAt(0)) + ROUNDING;
const ROUNDING = 1e-6;
