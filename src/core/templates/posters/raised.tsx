import type { JSXNode } from 'satori/jsx';
import { CodedSheet } from '../kit/coded-sheet.tsx';
import { Gathering } from '../kit/gathering.tsx';
import type { Band } from '../../drawing/setting/band.ts';
import { hasRung, type PlacedRows } from '../../drawing/setting/stack.ts';
import { planBanner, planSkyLine } from '../kit/headline.tsx';
import { everyone, frontEdge } from '../../scenes/standing/stand.ts';
import { standUnder } from '../../scenes/standing/stand-under.ts';
import type { TemplateProps } from '../template.ts';
import type { PosterSizes } from '../kit/tokens.ts';
import { planPoster, type PosterPlan } from './plan.ts';

/** So far right of the code's middle is the object raised on upright sheets, in u: heads have room beside the slogan. */
const OUT = 4;
/** Between these hands hold the banner on an upright sheet, in u along it. */
const [START, END] = [7, 184] as const;
/** Who stands at the right stands so much nearer, in scene units: not cut by the edge, or by the column. */
const NEARER = { upright: 24, wide: 48 } as const;
/** Who or what is whole at the left keeps so far from the edge, in u. */
const LEFT_AIR = 2;

/** A word torn from its line stands with it above the object, if people are then not smaller than so. */
const SMALLER = 0.85;
/** In parts of the capitals that one row may have at most, which it is tried in. */
const IN_ONE_ROW = [1, 0.77] as const;

/** Someone of the place raises the object, the others look up to it and hold the slogan's banner. */
export function RaisedPoster(props: TemplateProps, sizes: PosterSizes): JSXNode {
  const { u, margin, inner } = props.size;
  const plan = planPoster(props, sizes);
  const { foot, plate, axis, column, lowerLeft } = plan;
  const room = column && column.edgeAt(foot.top) - 8 * u - margin;
  const banner = planBanner(props, {
    ...(room !== undefined && { width: room }),
    cap: sizes.banner * u,
    lowerLeft,
  });
  const under = (line: PlacedRows) => ({
    line,
    scenery: standUnder(props, {
      ...{ axis: column ? axis : axis + OUT * u, line, banner, sizes: sizes.people },
      ...{ svg: props.content.venue.scene, right: column?.edgeAt(0) ?? props.size.width },
      cast: { ...everyone, right: [-NEARER[column ? 'wide' : 'upright'], 0] },
      ...(sizes.people.isFrontWhole && { accepts: (each) => frontEdge(props, each) > LEFT_AIR * u }),
    }),
  });
  const beside = under(planSkyLine(props, axis - sizes.sky.hand * u - margin, sizes.sky));
  const [least, most] = sizes.sky.one;
  const isTorn = !column && hasRung(beside.line.boxes);
  const above = (isTorn ? IN_ONE_ROW : []).map((part) => {
    const one = [Math.min(least, beside.line.cap / u), part * most] as const;
    return under(planSkyLine(props, inner, { ...sizes.sky, one }));
  });
  const isWhole = ({ line }: typeof beside) => line.rows.rows.length === 1;
  const isLarge = ({ scenery }: typeof beside) => scenery.stand.k >= SMALLER * beside.scenery.stand.k;
  const { line, scenery } = above.find((each) => isWhole(each) && isLarge(each)) ?? beside;
  return (
    <CodedSheet
      {...{ of: props, foot, plate, column }}
      asks={plan.asks(banner.lowerAt(2 * margin) + 4 * u)}
      sizes={sizes}
    >
      <Gathering of={props} {...{ scenery, line, banner }} {...ends(props, plan, banner)} />
    </CodedSheet>
  );
}

/** Where the picture ends at a column, and where hands hold the banner before it. */
function ends({ size: { u } }: TemplateProps, { column }: PosterPlan, banner: Band) {
  if (!column) return { hold: { between: [START, END] as const } };
  const width = column.edgeAt(0);
  return { width, hold: { between: [START, column.edgeAt(banner.upperAt(width)) / u - 25] as const } };
}
