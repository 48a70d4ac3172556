import type { JSXNode } from 'satori/jsx';
import { CodedSheet } from '../kit/coded-sheet.tsx';
import { Gathering, handsAt } from '../kit/gathering.tsx';
import { planBanner, planSkyLine } from '../kit/headline.tsx';
import { type Cast, everyone, standUnder } from '../kit/people.tsx';
import type { TemplateProps } from '../template.ts';
import { planPoster, type PosterPlan, type Setting } from './plan.ts';

/** Someone of the place raises the object, the others look up to it and hold the slogan's banner. */
export function RaisedPoster(props: TemplateProps, { sizes, inks }: Setting): JSXNode {
  const { u, margin } = props.size;
  const plan = planPoster(props, sizes);
  const { foot, plate, axis, column, lowerLeft } = plan;
  const room = column && column.edgeAt(foot.top) - 8 * u - margin;
  const line = planSkyLine(props, axis - sizes.sky.hand * u - margin, sizes.sky);
  const banner = planBanner(props, {
    ...(room !== undefined && { width: room }),
    cap: sizes.banner * u,
    lowerLeft,
  });
  const scenery = standUnder(props, {
    ...{ axis, line, banner, sizes: sizes.people },
    ...(column && { cast: acrossCast }),
  });
  return (
    <CodedSheet
      {...{ of: props, foot, plate, column: column?.plane, inks }}
      asks={plan.asks(banner.lowerAt(2 * margin) + 4 * u)}
      sizes={sizes}
    >
      <Gathering of={props} {...{ scenery, line, banner, inks }} {...ends(props, plan, banner.upperAt)} />
    </CodedSheet>
  );
}

/** Who stands at the right makes room for the column. */
const acrossCast: Cast = { ...everyone, right: [-48, 0] };

/** Where the picture ends at a column, and the hands on the banner before it. */
function ends({ look, size }: TemplateProps, { column }: PosterPlan, upperAt: (x: number) => number) {
  if (!column) return {};
  const right = column.edgeAt(0);
  return { width: right, hands: handsAt(look, 7, column.edgeAt(upperAt(right)) / size.u - 25) };
}
