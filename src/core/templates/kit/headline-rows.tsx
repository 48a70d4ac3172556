import type { JSXNode } from 'satori/jsx';
import { headlineFont, placed } from './type.tsx';

/** Lines of capitals with marks above and dots below need this much of their size. */
export const ROW = 1.24;

type HeadlineRowsProps = {
  readonly rows: readonly string[];
  readonly size: number;
  readonly left: number;
  /** Where the first row's capitals begin. */
  readonly top: number;
  readonly widthPx: number;
  readonly color: string;
  readonly align?: 'left' | 'center';
};

/** One heading, whatever rows it is broken into. */
export const HeadlineRows = ({
  rows,
  size,
  left,
  top,
  widthPx,
  color,
  align = 'left',
}: HeadlineRowsProps): JSXNode => (
  <h1
    style={{
      ...placed({
        ...{ left, width: widthPx, top: Math.round(top - CAPS_TOP * size) },
        height: rows.length * Math.round(size * ROW),
      }),
      ...{ display: 'flex', flexDirection: 'column', margin: 0 },
      alignItems: align === 'center' ? 'center' : 'flex-start',
    }}
  >
    {rows.map((text) => (
      <span style={{ ...headlineFont, fontSize: size, color, height: Math.round(size * ROW) }}>{text}</span>
    ))}
  </h1>
);

/** Capitals begin so far below the top of their line, in parts of the size. */
const CAPS_TOP = 0.19;
