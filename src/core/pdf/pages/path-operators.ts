import type { Path, PathCommand, PathMark } from '../../drawing/drawing.ts';
import { numberText } from '../../drawing/number-text.ts';

const operators = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

/** A hundredth of a millimetre on paper: no press is finer, and a file with more is a tenth longer. */
const DECIMALS = 1;

/** A path in canvas pixels. */
export const pathOperators = (path: Path, decimals = DECIMALS): string =>
  path.map((command) => pathOperator(command, decimals)).join('');

const pathOperator = ([letter, ...numbers]: PathCommand, decimals: number): string =>
  `${[...numbers.map((value) => numberText(value, decimals)), operators[letter]].join(' ')}\n`;

/** Fills and strokes a path; colours are set before. */
export function paintOperator({ fill, stroke, fillRule }: PathMark<string>): string {
  const evenOdd = fillRule === 'evenodd' ? '*' : '';
  if (!fill) return 'S\n';
  return `${stroke ? 'B' : 'f'}${evenOdd}\n`;
}

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

/** Every setting of a stroke, so that none is left from the one before. 4 is SVG's limit of miters. */
export const strokeOperators = (stroke: NonNullable<PathMark<string>['stroke']>): string =>
  `${numberText(stroke.widthPx)} w ${caps[stroke.cap]} J ${joins[stroke.join]} j 4 M ` +
  `[${(stroke.dashPx ?? []).map((length) => numberText(length)).join(' ')}] 0 d\n`;
