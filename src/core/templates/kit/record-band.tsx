import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { FitText, text } from './layout.tsx';
import { Marks } from './marks.tsx';
import { across } from '../../drawing/marks/shapes.ts';
import { lineHeight } from './tokens.ts';

/** Height of the band in parts of its letters. */
const BAND = 1.6;

export type BandWish = {
  /** Size of its letters. */
  readonly letters?: number;
  /** Two where the sheet is too narrow for one. */
  readonly lines?: number;
  /** More room above and below them than elsewhere, in parts of the letters. */
  readonly air?: number;
};

/** The bands that tell that the campaign is over, one in each language, as high as they are; none while it is active. */
export function planBands(
  { content, size, tokens }: TemplateProps,
  { letters = 0, lines = 1, air = 0 }: BandWish,
) {
  const fontSize = Math.max(size.small, letters || tokens.type.band);
  const height = Math.ceil((BAND + air + (lines - 1) * lineHeight.text) * fontSize);
  const said = [content.endedBand, content.second?.endedBand].filter((words) => words !== undefined);
  return { said, fontSize, lines, height, total: said.length * height };
}

type BandProps = {
  readonly of: TemplateProps;
  readonly plan: ReturnType<typeof planBands>;
  /** Where they end. */
  readonly bottom: number;
};

/** Bands from edge to edge that tell who passes by that the campaign is over. */
export function RecordBands({ of, plan, bottom }: BandProps): JSXNode {
  const { said, fontSize, lines, height, total } = plan;
  const { size, look, tokens } = of;
  const { outline } = tokens.inks;
  const { u, inner, margin } = size;
  return (
    <>
      {said.map((words, index) => {
        const top = bottom - total + index * height;
        /* Under the strip too, so that nothing shines through where both meet. */
        const band = across(size, outline ? 'paper' : look.record, { from: top, to: top + height + 0.5 * u });
        const edge = outline ? [across(size, outline, { from: top, to: top + 0.4 * u })] : [];
        return (
          <>
            <Marks of={[band, ...edge]} />
            <FitText
              of={of}
              frame={{ left: margin, top, width: inner, height }}
              justify="center"
              style={text(fontSize, outline ?? 'ground', 700)}
              lines={lines}
            >
              {words}
            </FitText>
          </>
        );
      })}
    </>
  );
}
