import type { TextMark } from '../drawing/drawing.ts';
import { type Band, bandMark, turnedWith } from '../drawing/setting/band.ts';
import { breakRows, setRows } from '../drawing/setting/rows.ts';
import { placeRows, rowMarks } from '../drawing/setting/stack.ts';
import { bestOf } from '../drawing/setting/tries.ts';
import type { FigureWords } from '../domain/figure.ts';
import type { ColourName } from '../schema/campaign.ts';
import { planBanner } from './kit/headline.tsx';
import type { TemplateProps } from './template.ts';

/** From the number to what it counts, in parts of the number's height. */
const GAP = 0.2;

type Room = {
  readonly left: number;
  readonly width: number;
  /** Of the number at most. */
  readonly cap: number;
  readonly lowerLeft: number;
};

/** A banner that says how many and, in rows beside that, of what and where. */
type CountPlan = {
  readonly banner: Band;
  readonly number: (fill: ColourName) => TextMark;
  readonly noun: (fill: ColourName) => TextMark[];
};

/** A number as large as a banner allows, beside it in rows that are as high together what it counts. */
export function planCount(
  props: TemplateProps,
  { value, what, area }: Pick<FigureWords, 'value' | 'what' | 'area'>,
  { left, width, cap, lowerLeft }: Room,
): CountPlan {
  const { measure } = props;
  const number = value.toUpperCase();
  const digits = measure.capitals(number).width;
  const choices = ([1, 2] as const).map((count) => {
    const said = breakRows(what.toUpperCase(), count, measure).rows;
    const rows = setRows([...said, area.toUpperCase()], measure);
    /* Of the rows' capitals, in parts of the number's: what hangs from the last ends with the number. */
    const part = 1 / (1 + (rows.baselines.at(-1) ?? 0) + rows.down);
    return { rows, part, cap: Math.min(cap, width / (digits + GAP + part * rows.width)) };
  });
  const best = bestOf(choices, (each) => each.cap);
  const banner = planBanner(props, { line: number, left, width: 2 * width, cap: best.cap, lowerLeft });
  const { words } = banner;
  const rows = placeRows({
    ...{ rows: best.rows, cap: best.part * banner.cap, measure },
    ...{ left: words.x + (digits + GAP) * banner.cap, top: words.y - banner.cap },
  });
  return {
    banner,
    number: (fill) => bandMark(banner, fill, measure),
    noun: (fill) => rowMarks(rows, fill, measure).map((mark) => turnedWith(banner, mark)),
  };
}
