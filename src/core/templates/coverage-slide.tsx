import type { JSXNode } from 'satori/jsx';
import { CodePanel } from './kit/code.tsx';
import { Foot } from './kit/foot.tsx';
import { Ground } from './kit/ground.tsx';
import { Headline, planRows } from './kit/headline.tsx';
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
import { Chart, planChart, SHELF } from './coverage-chart.tsx';
import { planWide } from './posters/plan.ts';
import type { TemplateProps } from './template.ts';

/** Height of the last bar's top in parts of that above the foot, and how far below it the ground ends there, in u. */
const LAST = 0.415;
const RISES = 2.2;
/** What the figure does not mean: its letters, and the air above and below it, in u. */
const CAVEAT = { letters: 5.8, above: 2, below: 8.4 } as const;
/** Of the number and the words above it, in parts of the room left of the column. */
const WORDS = 0.55;
/** What is raised: a scene unit, how far from the left its middle is in parts of that room, and its air above, in u. */
const HELD = { unit: 0.19, at: 0.325, above: 5 } as const;
/** From its middle to the end of its fingers and of its thumb, in scene units. */
const [REACH, THUMB] = [130, 118];
/** Who raises it: a scene unit in u at most, and the air above their head. */
const HERO = { most: 0.26, above: 4 } as const;
/** From the edge of the picture to the words at its top, in u. */
const AIR = 6;

/**
 * A wide screen that cites one figure: somebody of the place raises the object, a few bars grow on the ground below them, and
 * on the top of the last one stands the number that it counts.
 */
export function CoverageSlide(props: TemplateProps): JSXNode {
  const { content, size, measure, look, tokens } = props;
  const { figure, labels } = content;
  if (!figure)
    throw new Error('coverage-slide cites a figure, but none was given. Name one in campaign.yaml.');
  const { u, margin } = size;
  const sizes = tokens.posters.wideScreen;
  const { foot, plate, column, asks } = planWide(props, sizes);
  const room = column.edgeAt(foot.top) - 6 * u - margin;
  const quiet = text(CAVEAT.letters * u, 'paper', 600);
  const caveat = measure.height(figure.doesNotMean, quiet, room);
  const caveatTop = foot.top - CAVEAT.below * u - caveat;
  const chart = planChart(props, figure, {
    ...{ left: margin, width: room },
    ...{ top: LAST * foot.top, bottom: caveatTop - CAVEAT.above * u },
  });
  const { last } = chart;
  const right = last.left + last.width;
  const groundAt = (x: number) => last.top + RISES * u - tokens.slope * (x - right);

  const words = { left: right - WORDS * room, width: WORDS * room };
  const line = (top: number, height: number): Frame => ({ ...words, top, height });
  const says = fitted(props);
  const title = `${figure.what} – ${figure.area}`;
  const what = text(11 * u, look.words, 700);
  const whatSize = measure.fit(title, what, {
    width: words.width,
    height: 15 * u,
    least: size.small,
    lines: 1,
  });
  const number = figure.value.toUpperCase();
  const bottom = last.top - SHELF.above * u;
  const value = planRows(props, [number], {
    ...{ left: right - u - Math.min(words.width - u, 44 * u * measure.capitals(number).width) },
    ...{ width: words.width - u, top: margin + 24.6 * u, bottom, most: 44 * u },
  });

  /* Beside the words the picture. */
  const k = HELD.unit * u;
  const held = { x: margin + HELD.at * room, y: HELD.above * u + 160 * k };
  const stand = standBelow(held, k);
  const plane = planSplit(props, {
    side: 'right',
    x: Math.max(words.left - AIR * u, held.x + THUMB * k + 2 * u),
  });
  const people = standFacing(props, {
    ...{ left: 2 * u, right: held.x - REACH * k - u, top: HERO.above * u },
    ...{ banner: { upperAt: groundAt }, most: HERO.most * u },
  });
  const picture = { stand: people, width: plane.edgeAt(0) };
  const back = backIn(content.venue.scene, picture);
  const cast: Cast = { back: [0, 0], alone: [0, 0] };
  return (
    <Sheet of={props} colour="ground">
      <Sky of={props} at={held} />
      <People
        of={{ ...props, scene: { ...props.scene, back } }}
        stand={people}
        cast={cast}
        alt={seenWords(content.venue, { ...picture, cast, upperAt: groundAt })}
      />
      <Raised of={props} stand={stand} hasArm />
      <Marks of={[plane.plane(look.banner, tokens.space.edge), plane.plane(look.air)]} />
      <Ground of={props} under={{ lowerAt: (x) => groundAt(x) + 3 * u }} colour="ground" edge={look.banner} />
      <Chart of={props} plan={chart} from={words.left} />
      {says(title, line(margin - 2.4 * u, 13.6 * u), {
        style: { ...what, fontSize: whatSize },
        as: 'H2',
        lines: 1,
      })}
      {says(`${labels.asOf} ${figure.asOf}`, line(margin + 10.2 * u, 7.2 * u), {
        ...{ style: text(5.4 * u, look.words, 700), lines: 1 },
      })}
      {says(`${labels.source}: ${figure.source}`, line(margin + 16.2 * u, 7.2 * u), {
        ...{ style: text(5.4 * u, look.words, 600), lines: 1 },
      })}
      <Headline of={props} words={[[value, look.words]]} />
      {says(
        figure.doesNotMean,
        { left: margin, width: room, top: caveatTop, height: caveat + u },
        { style: quiet },
      )}
      <Split of={props} by={column} />
      <CodePanel of={props} left={plate.left} top={plate.top} />
      {says(content.venue.action, asks(0), {
        ...{ style: text(sizes.asks.action * u, tokens.inks.ask.action, 700), as: 'H2', justify: 'center' },
      })}
      <Foot of={props} plan={foot} />
    </Sheet>
  );
}
