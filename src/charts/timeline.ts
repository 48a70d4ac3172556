import * as Plot from '@observablehq/plot';
import { type ChartWords, LABEL_PX, plotToSvg } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One published count. */
export type TimelinePoint = {
  /** Milliseconds since 1970, UTC: the day, or the first of the month where the day was not published. */
  readonly fromMs: number;
  /** End of the month where the day was not published, else the same as `fromMs`. */
  readonly toMs: number;
  readonly value: number;
  readonly text: string;
  readonly isDerived: boolean;
};

/** A day on which the way of counting changed. */
export type TimelineBreak = { readonly atMs: number; readonly text: string };

const DAY_MS = 86_400_000;
/** Holds half of the last label of the time axis. */
const MARGIN_RIGHT_PX = 34;
/** Between a break's note and its line. */
const NOTE_GAP_PX = 5;

/**
 * Counts over time on one linear axis from 0. The line joins the highest counts published so far, because a
 * count of this kind only rises; lower reports of later days stand as dots beneath it. It stops at a break.
 */
export function drawTimeline(
  points: readonly TimelinePoint[],
  options: {
    widthPx: number;
    breaks: readonly TimelineBreak[];
    tickY: (value: number) => string;
    tickX: (ms: number) => string;
    words: ChartWords;
  },
): string {
  const { widthPx, breaks, tickX, tickY, words } = options;
  const from = Math.min(...points.map((point) => point.fromMs)) - DAY_MS;
  const to = Math.max(...points.map((point) => point.toMs)) + DAY_MS;
  const top = niceTop(Math.max(...points.map((point) => point.value)));
  const months = points.filter((point) => point.toMs > point.fromMs);
  const days = points.filter((point) => point.toMs === point.fromMs);
  const marginLeft = Math.max(...[0, top].map((value) => textWidth(tickY(value), LABEL_PX))) + 10;
  const innerPx = widthPx - marginLeft - MARGIN_RIGHT_PX;
  const x = (point: TimelinePoint) => new Date((point.fromMs + point.toMs) / 2);
  return plotToSvg(
    {
      width: widthPx,
      height: Math.round(widthPx < 480 ? 250 : 340),
      marginLeft,
      marginRight: MARGIN_RIGHT_PX,
      // a break's note stands above the label of the highest point
      marginTop: breaks.length > 0 ? 46 : 24,
      marginBottom: 30,
      x: { type: 'utc', domain: [new Date(from), new Date(to)], axis: null },
      y: { domain: [0, top], axis: null },
      marks: [
        Plot.gridY({ ticks: 5, className: 'chart-grid' }),
        Plot.axisY({ ticks: 5, tickFormat: tickY, tickSize: 0, label: null, className: 'chart-axis' }),
        Plot.axisX({
          ticks: monthTicks(from, to, innerPx).map((ms) => new Date(ms)),
          tickFormat: (date: Date) => tickX(date.getTime()),
          tickSize: 4,
          label: null,
          className: 'chart-axis',
        }),
        Plot.ruleX(breaks, { x: (entry: TimelineBreak) => new Date(entry.atMs), className: 'chart-break' }),
        ...breaks.map((entry) =>
          Plot.text([entry], {
            x: () => new Date(entry.atMs),
            text: 'text',
            frameAnchor: 'top',
            textAnchor: 'end',
            dx: noteShift(entry.text, marginLeft + ((entry.atMs - from) / (to - from)) * innerPx, widthPx),
            dy: -32,
            className: 'chart-note',
          }),
        ),
        ...segments(highestSoFar(days), breaks).map((segment) =>
          Plot.lineY(segment, { x, y: 'value', className: 'chart-line' }),
        ),
        Plot.ruleY(months, {
          x1: (point: TimelinePoint) => new Date(point.fromMs),
          x2: (point: TimelinePoint) => new Date(point.toMs),
          y: 'value',
          className: 'chart-month',
        }),
        Plot.dot(
          days.filter((point) => !point.isDerived),
          { x, y: 'value', r: 3.5, className: 'chart-dot' },
        ),
        Plot.dot(
          days.filter((point) => point.isDerived),
          { x, y: 'value', r: 3.5, className: 'chart-dot chart-dot-derived' },
        ),
        Plot.text(
          labelled(days, (ms) => ((ms - from) / (to - from)) * innerPx),
          {
            x,
            y: 'value',
            text: 'text',
            textAnchor: 'end',
            dx: -7,
            dy: -9,
            className: 'chart-value',
          },
        ),
        Plot.ruleY([0], { className: 'chart-zero' }),
      ],
    },
    words,
  );
}

/** A note ends short of its break at `x`, or beyond it, as far as the drawing goes, where it would begin outside. */
function noteShift(text: string, x: number, widthPx: number): number {
  const room = x - NOTE_GAP_PX;
  return Math.round(Math.min(widthPx - x, Math.max(0, textWidth(text, LABEL_PX) - room) - NOTE_GAP_PX));
}

/** The points that no earlier one exceeds, in order of time. */
export function highestSoFar(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  let highest = Number.NEGATIVE_INFINITY;
  return points
    .toSorted((a, b) => a.fromMs - b.fromMs || a.value - b.value)
    .filter((point) => {
      if (point.value < highest) return false;
      highest = point.value;
      return true;
    });
}

/** The points between one break and the next; a break's own day belongs to what follows it. */
export function segments(
  points: readonly TimelinePoint[],
  breaks: readonly TimelineBreak[],
): readonly (readonly TimelinePoint[])[] {
  const edges = [Number.NEGATIVE_INFINITY, ...breaks.map((entry) => entry.atMs), Number.POSITIVE_INFINITY];
  return edges
    .slice(1)
    .map((edge, index) => points.filter((p) => p.fromMs < edge && p.fromMs >= (edges[index] ?? edge)))
    .filter((segment) => segment.length > 1);
}

/** The newest point and as many earlier ones as have room for their label. */
function labelled(points: readonly TimelinePoint[], px: (ms: number) => number): readonly TimelinePoint[] {
  const chosen: TimelinePoint[] = [];
  for (const point of highestSoFar(points).toReversed()) {
    const before = chosen.at(-1);
    const room = before
      ? px(before.fromMs) - textWidth(before.text, LABEL_PX) - 18
      : Number.POSITIVE_INFINITY;
    if (px(point.fromMs) <= room && px(point.fromMs) >= textWidth(point.text, LABEL_PX)) chosen.push(point);
  }
  return chosen;
}

/** First days of months, as close as labels of 64 px allow. */
function monthTicks(from: number, to: number, innerPx: number): readonly number[] {
  const every = [1, 3, 6, 12].find((months) => (months * 30 * DAY_MS * innerPx) / (to - from) >= 64) ?? 12;
  const start = new Date(from);
  const ticks: number[] = [];
  for (let month = start.getUTCMonth(); ; month++) {
    const tick = Date.UTC(start.getUTCFullYear(), month, 1);
    if (tick > to) return ticks;
    if (tick >= from && month % every === 0) ticks.push(tick);
  }
}

/** The next 1, 2 or 5 times a power of ten in five equal steps, so that the axis ends on a label. */
function niceTop(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value / 5));
  const size = [1, 2, 2.5, 5, 10].find((factor) => factor * step * 5 >= value) ?? 10;
  return Math.ceil(value / (size * step)) * size * step;
}
