import { type Band, endOfWords } from '../../drawing/setting/band.ts';
import type { TemplateProps } from '../template.ts';
import { planBanner } from './headline.tsx';

/** In u: room above and below capitals, less than on banners; the thin line that sets label and band off; and from the label's words to its end. */
const PAD = 2.4;
const RIM = 1.2;
const PAST_WORDS = 4;

type Row = Omit<Parameters<typeof planBanner>[1], 'finger' | 'lowerLeft'>;
type LabelledPlan = {
  /** The slogan's second line, on the band. */
  readonly band: Row & { readonly lowerLeft: number };
  /** Its first line, on the label, once it is known where the band begins. */
  readonly label: (band: Band) => Row;
};

/** The slogan's second line on a band from side to side, its first on a label over the left part of it, whose end that is. */
export function planLabelled(of: TemplateProps, plan: LabelledPlan) {
  const { content, size, tokens } = of;
  const { u } = size;
  const close = { ...of, tokens: { ...tokens, space: { ...tokens.space, bannerPad: PAD * u } } };
  const band = planBanner(close, { finger: 0, align: 'center', ...plan.band });
  const rim = RIM * u;
  const label = planBanner(close, {
    ...{ finger: 0, line: content.venue.headline[0], lowerLeft: band.top - rim },
    ...plan.label(band),
  });
  const above = (edge: (x: number) => number) => (x: number) => edge(x) - rim;
  const end = endOfWords(label) + PAST_WORDS * u;
  return {
    ...{ band, label, end, rim },
    /** What people stand behind. */
    below: { label, band, end },
    /** Upper edges of the thin lines above both. */
    aboveLabel: above(label.upperAt),
    aboveBand: above(band.upperAt),
  };
}
