import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { footHeight, OfficeFoot } from './office-foot.tsx';
import { bandHeight, RecordBand } from './record-band.tsx';
import { type Inks, inks } from './tokens.ts';

/** What may differ from the foot of a poster. */
type FootWish = {
  /** Where the second column of the strip begins. */
  readonly column: number;
  /** A length of the strip's own, 1 u on posters. */
  readonly unit?: number;
  readonly shape?: 'upright' | 'wide';
  /** Where its last line ends. */
  readonly bottom?: number;
  /** Size of the letters of the band of a campaign that has ended, and its lines. */
  readonly letters?: number;
  readonly lines?: number;
};

/** Plans the foot, from which every sheet is planned upwards; `top` is where the rest of the sheet ends. */
export function planFoot({ content, size }: TemplateProps, wish: FootWish) {
  const { height, margin, u } = size;
  const { unit = u, shape = 'upright', bottom = height - margin, letters, lines = 1 } = wish;
  const strip = bottom - footHeight(size, unit, shape);
  const said = [content.endedBand, content.second?.endedBand];
  const bands = said.flatMap((words) =>
    words === undefined ? [] : [{ words, height: bandHeight(words, size, letters, lines) }],
  );
  const top = bands.reduce((at, band) => at - band.height, strip);
  return { top, strip, bands, ...wish, unit, shape, bottom };
}

type FootProps = {
  readonly of: TemplateProps;
  readonly plan: ReturnType<typeof planFoot>;
  readonly colours?: Inks;
};

/** The band of a campaign that has ended, in each language of the sheet, and the strip of the office. */
export function Foot({ of: { content, size, measure }, plan, colours = inks.full }: FootProps): JSXNode {
  const { strip, bands, bottom, column, unit, shape, letters, lines } = plan;
  const { margin } = size;
  const across = { left: margin, width: size.width - 2 * margin };
  return (
    <div style={{ display: 'flex' }}>
      {bands.map(({ words, height }, index) => (
        <RecordBand
          words={words}
          size={size}
          measure={measure}
          bottom={strip - (bands.length - 1 - index) * height}
          {...across}
          {...(letters !== undefined && { letters })}
          {...(lines !== undefined && { lines })}
          outline={colours.outline}
        />
      ))}
      <OfficeFoot
        content={content}
        size={size}
        top={strip}
        {...across}
        bottom={bottom}
        column={column}
        unit={unit}
        shape={shape}
        colours={colours.foot}
      />
    </div>
  );
}
