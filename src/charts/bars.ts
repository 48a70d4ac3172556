import * as Plot from '@observablehq/plot';
import { type ChartWords, plotToSvg } from './svg.ts';

/** One row: a published percentage, or the level it lies below. */
export type Bar = {
  readonly label: string;
  /** Percent. */
  readonly value: number;
  /** The value as printed at the end of the row, e.g. `40,4%`. */
  readonly text: string;
  /** `upper-bound`: only "less than" was published; drawn as a bound, never as a bar. */
  readonly kind: 'value' | 'upper-bound';
  /** What other sources give for the same row and day, in percent: marks on the bar, none preferred. */
  readonly others: readonly number[];
  /** A row that the page is about. */
  readonly emphasis: boolean;
};

/** Width of the drawing: that of a small phone's column, so that labels keep their size there. */
const WIDTH_PX = 328;
const ROW_PX = 46;
/** The same in every drawing, so that a percent is as long in one as in the next; holds `49,26%`. */
const MARGIN_RIGHT_PX = 62;
/** Space above a bar for its label, and between rows. */
const BAR_INSET = { insetTop: 24, insetBottom: 5 };
/** From the middle of a row to the middle of its bar. */
const BAR_MIDDLE = 9.5;

/**
 * Horizontal bars under their labels, on one linear axis from 0 to `maximum` percent.
 * What may share the axis is decided by the caller's types; this only draws.
 */
export function drawBars(
  bars: readonly Bar[],
  options: { maximum: number; tick: (percent: number) => string; words: ChartWords },
): string {
  const { maximum, tick, words } = options;
  const values = bars.filter((bar) => bar.kind === 'value');
  const bounds = bars.filter((bar) => bar.kind === 'upper-bound');
  const others = bars.flatMap((bar) => bar.others.map((value) => ({ label: bar.label, value })));
  const row = { y: 'label' } as const;
  return plotToSvg(
    {
      width: WIDTH_PX,
      height: bars.length * ROW_PX + 32,
      marginLeft: 14,
      marginRight: MARGIN_RIGHT_PX,
      marginTop: 2,
      marginBottom: 30,
      x: { domain: [0, maximum], axis: null },
      y: { domain: bars.map((bar) => bar.label), axis: null, padding: 0 },
      marks: [
        Plot.gridX({ ticks: 5, className: 'chart-grid' }),
        Plot.axisX({ ticks: 5, tickFormat: tick, tickSize: 0, label: null, className: 'chart-axis' }),
        Plot.barX(
          values.filter((bar) => !bar.emphasis),
          { ...row, ...BAR_INSET, x: 'value', className: 'chart-bar' },
        ),
        Plot.barX(
          values.filter((bar) => bar.emphasis),
          { ...row, ...BAR_INSET, x: 'value', className: 'chart-bar chart-bar-emphasis' },
        ),
        Plot.tickX(others, { ...row, ...BAR_INSET, x: 'value', className: 'chart-other' }),
        Plot.ruleY(bounds, { ...row, x1: 0, x2: 'value', dy: BAR_MIDDLE, className: 'chart-bound' }),
        Plot.tickX(bounds, { ...row, ...BAR_INSET, x: 'value', className: 'chart-bound-end' }),
        Plot.text(bars, {
          ...row,
          x: (bar: Bar) => Math.max(bar.value, ...bar.others),
          text: 'text',
          textAnchor: 'start',
          dx: 6,
          dy: BAR_MIDDLE,
          className: 'chart-value',
        }),
        Plot.text(bars, {
          ...row,
          x: 0,
          text: 'label',
          textAnchor: 'start',
          dy: -ROW_PX / 2 + 14,
          className: 'chart-label',
        }),
      ],
    },
    words,
  );
}
