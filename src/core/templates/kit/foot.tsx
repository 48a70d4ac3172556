import type { JSXNode } from 'satori/jsx';
import { across } from '../../drawing/marks/shapes.ts';
import type { TemplateProps } from '../template.ts';
import { FitText, text } from './layout.tsx';
import { Marks } from './marks.tsx';
import { footHeight, OfficeFoot, type StripShape } from './office-foot.tsx';
import { inMargins } from './sheet.tsx';
import { lineHeight } from './tokens.ts';

/** What may differ from the foot of a poster. */
type FootWish = {
  /** Where the second column of the strip begins, if not as on most sheets. */
  readonly column?: number;
  /** A length of the strip's own, 1 u on posters: all its letters grow with it. */
  readonly unit?: number;
  readonly shape?: StripShape;
  /** Where its last line ends. */
  readonly bottom?: number;
  /** More air of the strip above its first line, in pixels. */
  readonly airAbove?: number;
  /**
   * Of the band that tells that the campaign is over: its letters in pixels, two lines where the sheet is too narrow for
   * one, and more room above and below them than elsewhere, in parts of the letters.
   */
  readonly letters?: number | undefined;
  readonly lines?: number;
  readonly air?: number;
};

/** Where that column is, in parts of the room between the margins, and the height of a band in parts of its letters. */
const COLUMN = 0.62;
const BAND = 1.6;

export type FootPlan = ReturnType<typeof planFoot>;

/**
 * Plans the foot, from which every sheet is planned upwards: the strip of the office and above it the bands, one in each
 * language, none while the campaign is active. `top` is where the rest of the sheet ends.
 */
export function planFoot({ content, size, tokens }: TemplateProps, wish: FootWish = {}) {
  const { height, inner, margin, u } = size;
  const { unit = u, shape = 'upright', bottom = height - margin, lines = 1 } = wish;
  const strip = bottom - footHeight({ size, tokens }, unit, shape) - (wish.airAbove ?? 0);
  const letters = Math.max(size.small, wish.letters ?? tokens.type.band);
  const high = Math.ceil((BAND + (wish.air ?? 0) + (lines - 1) * lineHeight.text) * letters);
  const said = [content.endedBand, content.second?.endedBand].filter((words) => words !== undefined);
  const top = strip - said.length * high;
  const bands = said.map((words, index) => ({
    ...{ words, letters, lines },
    frame: inMargins(size, top + index * high, high),
  }));
  return { top, strip, bands, column: wish.column ?? margin + COLUMN * inner, unit, shape, bottom };
}

type FootProps = { readonly of: TemplateProps; readonly plan: FootPlan };

/** The bands from edge to edge that tell who passes by that the campaign is over, and the strip of the office. */
export function Foot({ of, plan }: FootProps): JSXNode {
  const { size, look, tokens } = of;
  const { outline } = tokens.inks;
  return (
    <>
      {plan.bands.map(({ words, letters, lines, frame }) => {
        const from = frame.top;
        /* Under the strip too, so that nothing shines through where both meet. */
        const to = from + frame.height + 0.5 * size.u;
        const band = across(size, outline ? 'paper' : look.record, { from, to });
        const edge = outline ? [across(size, outline, { from, to: from + 0.4 * size.u })] : [];
        const style = text(letters, outline ?? 'ground', 700);
        return (
          <>
            <Marks of={[band, ...edge]} />
            <FitText {...{ of, frame, style, lines }} justify="center">
              {words}
            </FitText>
          </>
        );
      })}
      <OfficeFoot of={of} plan={plan} />
    </>
  );
}
