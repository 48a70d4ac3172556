import type { JSXNode } from 'satori/jsx';
import { CodePanel } from './kit/code.tsx';
import { Foot } from './kit/foot.tsx';
import { EDGE, Ground } from './kit/ground.tsx';
import { endOf, Headline, planRows } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { People, Raised } from './kit/people.tsx';
import { backIn } from '../scenes/standing/cut-off.ts';
import { seenWords } from '../scenes/standing/seen-words.ts';
import { type Cast, standBelow } from '../scenes/standing/stand.ts';
import { standFacing } from '../scenes/standing/stand-faced.ts';
import type { Frame } from '../drawing/geometry/bounds.ts';
import { Sheet } from './kit/sheet.tsx';
import { planSplit, Split } from './kit/split.tsx';
import { Sky } from './kit/sky.tsx';
import { BAND_SLOPE, posters } from './kit/tokens.ts';
import { Chart, planChart } from './coverage-chart.tsx';
import { planWide } from './posters/plan.ts';
import type { TemplateProps } from './template.ts';

/** From the middle of the object to where its wrist comes out of a bar, and to the end of its fingers, in scene units. */
const WRIST = 226;
const REACH = 130;
/** Air above and below what the figure does not mean, in u. */
const CAVEAT = { above: 2.4, below: 3 } as const;
/** Where the ground of the bars begins at the left, in parts of the height above the foot. */
const GROUND = 0.545;
/** Of the words' room, in parts of that left of the column; who stands beside them, a scene unit in u at most. */
const WORDS = 0.53;
const HERO = 0.26;
/** From the words to the edge of the picture at its top, and to the head, in u. */
const AIR = { edge: 9.6, head: 6.4 } as const;

/**
 * A wide screen that cites one figure, on a flat plane; a few bars grow from the ground, out of the last one comes a hand that
 * raises the object beside someone of the place.
 */
export function CoverageSlide(props: TemplateProps): JSXNode {
  const { content, size, measure, look } = props;
  const { figure, labels } = content;
  if (!figure)
    throw new Error('coverage-slide cites a figure, but none was given. Name one in campaign.yaml.');
  const { u, margin } = size;
  const { foot, plate, column } = planWide(props, posters.wideScreen);
  const room = column.edgeAt(foot.top) - 6 * u - margin;
  const ground = GROUND * foot.top;
  const chart = planChart(props, figure, {
    ...{ left: margin, width: room },
    ...{ top: ground - BAND_SLOPE * (margin + room) + 9 * u, bottom: foot.top },
  });
  const { last } = chart;
  const axis = last.left + last.width / 2;
  const k = (last.top - 7 * u) / (WRIST + 160);
  const held = { x: axis, y: last.top - WRIST * k };
  const stand = standBelow(held, k);

  const words = WORDS * room;
  const title = `${figure.what} – ${figure.area}`;
  const what = text(8.8 * u, look.words, 700);
  const whatSize = measure.fit(title, what, { width: words, height: 12 * u, least: size.small, lines: 1 });
  /* Down to the ground, which rises, there is room for three lines more. */
  const value = planRows(props, [figure.value.toUpperCase()], {
    ...{ left: margin, width: words, top: margin + 14 * u, bottom: ground - 40 * u },
    ...{ most: 38 * u, down: 'top' },
  });
  const below = endOf(value) + 5 * u;
  const line = (top: number, height: number): Frame => ({ left: margin, top, width: words, height });
  const caveatTop = plate.top + plate.height + CAVEAT.above * u;
  const says = fitted(props);

  /* Beside the words the picture, up to the column. */
  const plane = planSplit(props, { side: 'left', x: margin + words + AIR.edge * u });
  const groundAt = (x: number) => ground - BAND_SLOPE * x;
  const people = standFacing(props, {
    ...{ left: margin + words + AIR.head * u, right: axis - REACH * k - u, top: 5 * u },
    ...{ banner: { upperAt: groundAt }, most: HERO * u },
  });
  const from = plane.edgeAt(ground);
  const picture = { stand: { ...people, x: people.x - from }, width: column.edgeAt(0) - from };
  const back = backIn(content.venue.scene, picture);
  const cast: Cast = { back: [0, 0], alone: [0, 0] };
  const of = { ...props, scene: { ...props.scene, back } };
  return (
    <Sheet of={props} colour="ground">
      <Sky of={props} at={held} />
      <People
        of={of}
        stand={people}
        cast={cast}
        alt={seenWords(content.venue, { ...picture, cast, upperAt: (x) => groundAt(x + from) })}
      />
      <Marks of={[plane.plane(look.banner, EDGE * u), plane.plane(look.air)]} />
      <Ground of={props} under={{ lowerAt: (x) => groundAt(x) + 3 * u }} colour="ground" edge={look.banner} />
      <Split of={props} by={column} />
      <Raised of={props} stand={stand} />
      <Chart of={props} plan={chart} />
      {says(title, line(margin, 11 * u), {
        style: { ...what, fontSize: whatSize },
        as: 'H2',
        lines: 1,
      })}
      <Headline of={props} words={[[value, look.words]]} />
      {says(`${labels.asOf} ${figure.asOf}`, line(below, 10.5 * u), {
        ...{ style: text(7.4 * u, look.words, 700), lines: 1 },
      })}
      {says(`${labels.source}: ${figure.source}`, line(below + 10.5 * u, 9 * u), {
        ...{ style: text(5.8 * u, look.words, 600), lines: 1 },
      })}
      <CodePanel of={props} left={plate.left} top={plate.top} />
      {says(
        figure.doesNotMean,
        { ...plate, top: caveatTop, height: foot.top - CAVEAT.below * u - caveatTop },
        { style: text(8.4 * u, 'paper', 600), justify: 'center' },
      )}
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
