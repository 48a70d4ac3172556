import type { ColourName } from '../../schema/campaign.ts';
import type { Matrix, TextMark } from '../drawing.ts';
import { rotation, transformPoint } from '../geometry/matrix.ts';
import type { Measure } from './measure.ts';

type BandWish = {
  readonly line: string;
  /** Where its words begin, and the room that they have. */
  readonly left: number;
  readonly width: number;
  /** Of its capitals at most. */
  readonly cap: number;
  /** Height of its lower edge at the left edge of the sheet. */
  readonly lowerLeft: number;
  /** How far it rises to the right. */
  readonly degrees: number;
  /** Room above and below the capitals. */
  readonly pad: number;
  /** Width of a finger of those who hold it, 0: nobody does; and the room that fingers have at least. */
  readonly finger: number;
  readonly held: number;
  /** From fingers down to letters at least, 0 if not given. */
  readonly clear?: number;
  readonly align: 'left' | 'center' | 'right';
};

/** How far fingers reach below the padding, in parts of their width. */
const FINGERS = 4 / 4.6;

/** A band with a line of capitals that rises to the right. It is laid level first and turned about its upper left corner. */
export function planBand(wish: BandWish, measure: Measure) {
  const { line, left, width, cap: wished, lowerLeft, degrees, pad, finger, held, clear = 0, align } = wish;
  const ink = measure.capitals(line);
  const most = Math.min(wished, width / ink.width);
  /* Fingers lie over marks, never over letters. */
  const over = finger && Math.max(held, FINGERS * finger + clear - ink.up * wished);
  const above = pad + over;
  /* Turning moves the end of a row to the right, the more the lower it stands. */
  const angle = (degrees * Math.PI) / 180;
  const leaning = Math.sin(angle) * (above + (1 + ink.up) * most);
  const cap = Math.min(most, (width - leaning) / ink.width);
  const thickness = cap * (1 + ink.up + ink.down) + above + pad;
  const top = lowerLeft - thickness / Math.cos(angle);
  const slope = Math.tan(angle);
  const spare = width - leaning - ink.width * cap;
  return {
    ...{ line, ink, cap, thickness, lowerLeft, top, degrees, finger },
    /** Height of its upper and lower edge above or below a point. */
    upperAt: (at: number) => top - slope * at,
    lowerAt: (at: number) => lowerLeft - slope * at,
    /** Where its words begin, before it is turned. */
    words: {
      x: left + spare * { left: 0, center: 0.5, right: 1 }[align],
      y: top + above + (ink.up + 1) * cap,
    },
  };
}

export type Band = ReturnType<typeof planBand>;

/** Where its words end before it is turned, in pixels. */
export const endOfWords = ({ words, cap, ink }: Band) => words.x + cap * ink.width;

/** Turns what is laid level into the band's place. */
export const turnOf = ({ top, degrees }: Band): Matrix => rotation((-degrees * Math.PI) / 180, 0, top);

/** Its words. */
export const bandMark = (band: Band, fill: ColourName, measure: Measure): TextMark =>
  turnedWith(band, measure.line(band.line, { ...band.words, cap: band.cap, fill }));

/** Other words that were laid level beside them. */
export function turnedWith(band: Band, mark: TextMark): TextMark {
  const [xPx, yPx] = transformPoint(turnOf(band), mark.xPx, mark.yPx);
  return { ...mark, xPx, yPx, turnDegrees: -band.degrees };
}
