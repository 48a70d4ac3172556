import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import { FitText, text } from './layout.tsx';
import { Marks } from './marks.tsx';
import type { Measure } from './measure.ts';
import { rectangle } from './shapes.ts';
import type { SheetSize } from './sheet.tsx';
import { lineHeight, type } from './tokens.ts';

/** Height of the band in parts of its letters. */
const BAND = 1.6;

type BandProps = {
  /** That the campaign is over; absent while it is active, and then there is no band. */
  readonly words: string | undefined;
  readonly size: SheetSize;
  readonly measure: Measure;
  /** Where it ends. */
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
  readonly letters?: number;
  /** Two where the sheet is too narrow for one. */
  readonly lines?: number;
  /** Of its edges on white paper. */
  readonly outline?: ColourName | undefined;
};

export const bandHeight = (
  words: string | undefined,
  { u, small }: SheetSize,
  letters?: number,
  lines = 1,
): number =>
  words === undefined
    ? 0
    : Math.ceil((BAND + (lines - 1) * lineHeight.text) * Math.max(small, letters ?? type.band * u));

/** A band from edge to edge that tells who passes by that the campaign is over. */
export function RecordBand({
  words,
  size,
  measure,
  bottom,
  left,
  width,
  letters,
  lines = 1,
  outline,
}: BandProps): JSXNode {
  if (words === undefined) return <div style={{ display: 'flex' }} />;
  const height = bandHeight(words, size, letters, lines);
  const top = bottom - height;
  const { bleed } = size;
  const band = { left: -bleed, top, width: size.width + 2 * bleed, height };
  return (
    <div style={{ display: 'flex' }}>
      <Marks
        of={[
          rectangle(outline ? 'paper' : 'sky', band),
          ...(outline ? [rectangle(outline, { ...band, height: 0.4 * size.u })] : []),
        ]}
      />
      <FitText
        frame={{ left, top, width, height }}
        justify="center"
        measure={measure}
        style={text(Math.max(size.small, letters ?? type.band * size.u), outline ?? 'ground', 700)}
        least={size.small}
        lines={lines}
      >
        {words}
      </FitText>
    </div>
  );
}
