import type { JSXNode } from 'satori/jsx';
import { type Cast, everyone, frontEdge } from '../scenes/standing/stand.ts';
import { standUnder } from '../scenes/standing/stand-under.ts';
import { CodedSheet, plateAt } from './kit/coded-sheet.tsx';
import { planFoot } from './kit/foot.tsx';
import { Gathering } from './kit/gathering.tsx';
import { planBanner, planSkyLine } from './kit/headline.tsx';
import { planSplit } from '../drawing/marks/split.ts';
import type { TemplateProps } from './template.ts';

/** More white of the strip above its first line than elsewhere, in u: enough for a name in two lines. */
const FOOT = 5.2;
/** Letters in u, for who stands at the counter: 12 pt is 6 u. */
const ASKS = { action: 7.7, step: 6.3 } as const;
/** Room for the steps, from where the banner ends at the left edge down to the foot, in u. */
const STEPS = 36;
/** Air around the code's plate, below it, below the banner and above the foot, in u. */
const AIR = { plate: 9.2, belowPlate: 3, belowBanner: 3, foot: 3.4 } as const;
/** Capitals of the first line, in one row at least and at most, and in two; those of the banner; all in u. */
const LINE = { top: 1, one: [15, 18.6], two: 15 } as const;
const BANNER = 24;
/** How far from the column the object is raised with somebody between both, and without; where words end before it; in u. */
const ASIDE = { inCompany: 46, alone: 25, words: 27 } as const;
/** Who stands at the right comes in by so many scene units: the column cuts nobody. */
const NEARER = 48;
/** Length of a scene unit, and who is at the left keeps so far from the edge, in u. */
const PEOPLE = { most: 0.23, least: 0.12, edge: 2 } as const;
/** Where hands hold the banner at the left, and how far before the column they end, in u. */
const HOLD = { from: 7, beforeColumn: 25 } as const;

/** Stands on a counter: the picture over the steps, the code over what to do with it. */
export function CounterTent(props: TemplateProps): JSXNode {
  const { u, inner, margin } = props.size;
  const foot = planFoot(props, {
    ...{ column: margin + 0.48 * inner, unit: 0.62 * u, shape: 'low' },
    airAbove: FOOT * u,
  });
  const plate = { ...plateAt(props, 0), top: AIR.plate * u };
  const [x, y] = [plate.left - AIR.plate * u, plate.top + plate.height / 2];
  const column = planSplit(props, { side: 'right', x, y });
  const lowerLeft = foot.top - STEPS * u;
  const banner = planBanner(props, {
    ...{ cap: BANNER * u, lowerLeft },
    width: column.edgeAt(lowerLeft) - 4 * u - margin,
  });
  const width = column.edgeAt(0);
  const { axis, line, cast } = planSky(props, width);
  const scenery = standUnder(props, {
    ...{ axis, line, banner, cast, sizes: PEOPLE, right: width, svg: props.content.venue.scene },
    accepts: (each) => frontEdge(props, each) > PEOPLE.edge * u,
  });
  const handsEnd = column.edgeAt(banner.upperAt(width)) / u - HOLD.beforeColumn;
  /* Who raises the object into the corner has no other hand below it. */
  const sides = cast.right ? (['left', 'right'] as const) : (['left'] as const);
  const [asked, listed] = [plate.top + plate.height + AIR.belowPlate * u, banner.lowerAt(margin)];
  const downFrom = (top: number) => ({ top, height: foot.top - AIR.foot * u - top });
  return (
    <CodedSheet
      {...{ of: props, foot, plate, column }}
      asks={{ left: plate.left, width: plate.width, ...downFrom(asked) }}
      steps={{ left: margin, width: plate.left - 2 * margin, ...downFrom(listed + AIR.belowBanner * u) }}
      sizes={{ asks: ASKS, hasSteps: true }}
    >
      <Gathering
        of={props}
        {...{ scenery, line, banner, width }}
        hold={{ between: [HOLD.from, handsEnd], sides }}
      />
    </CodedSheet>
  );
}

/** The first line stands in one row beside the object: for a long one, nobody stands between that and the column. */
function planSky(props: TemplateProps, column: number) {
  const { u, margin } = props.size;
  const { right: _, ...others } = everyone;
  const planned = (aside: number, cast: Cast) => {
    const axis = column - aside * u;
    return { axis, cast, line: planSkyLine(props, axis - ASIDE.words * u - margin, LINE) };
  };
  const inCompany = planned(ASIDE.inCompany, { ...everyone, right: [-NEARER, 0] });
  const tries = [inCompany, planned(ASIDE.alone, others)];
  return tries.find(({ line }) => line.rows.rows.length === 1) ?? inCompany;
}
