import type { JSXNode } from 'satori/jsx';
import { planSplit } from '../drawing/marks/split.ts';
import { fitRows, rowMarks } from '../drawing/setting/stack.ts';
import { backIn, withoutSplinters } from '../scenes/standing/cut-off.ts';
import { outerHands } from '../scenes/standing/hands.ts';
import { type Cast, RAISED_REACH, standBelow } from '../scenes/standing/stand.ts';
import { standFacing } from '../scenes/standing/stand-faced.ts';
import { planCount } from './coverage-banner.ts';
import { Chart, planChart } from './coverage-chart.tsx';
import { CodedSheet } from './kit/coded-sheet.tsx';
import { Ground } from './kit/ground.tsx';
import { Banner } from './kit/headline.tsx';
import { fitted, text } from './kit/layout.tsx';
import { Lines, Marks } from './kit/marks.tsx';
import { People, Raised } from './kit/people.tsx';
import { Sky } from './kit/sky.tsx';
import { planWide } from './posters/plan.ts';
import type { TemplateProps } from './template.ts';

/** What the figure does not mean: its letters, in two lines if they can be, and the air above it, in u. */
const CAVEAT = { letters: 5.6, least: 4.6, above: 1.6 } as const;
/** Of what day the figure is and who published it, under that: its letters, its room and the air above and below it, in u. */
const SOURCE = { letters: 4.4, room: 5.8, above: 0.9, below: 2.8 } as const;
/** Capitals of the number at most, in u. */
const NUMBER = 33;
/** What is raised: a scene unit and the air above it in u, and how far from the left it ends in parts of the room beside the column. */
const HELD = { unit: 0.215, above: 4, end: 0.455 } as const;
/** From its middle to the end of its fingers and of its thumb, in scene units. */
const [REACH, THUMB] = [130, 118];
/** Who raises it: a scene unit in u at most, and the air above their head. */
const HERO = { most: 0.3, above: 4 } as const;
/** Of the chart: from the edges of its plane and from the dates down to the banner, in u. */
const CHART = { beside: 5, below: 2.4 } as const;
/** Capitals of the slogan at most, in u. */
const SLOGAN = 14;

/**
 * A wide screen that cites one figure: somebody of the place raises the object and holds a banner that says how many and of
 * what; above it bars that have grown to that, below it what it does not mean; beside all that the slogan under the code.
 */
export function CoverageSlide(props: TemplateProps): JSXNode {
  const { content, size, measure, look, tokens } = props;
  const { figure, labels } = content;
  if (!figure)
    throw new Error('coverage-slide cites a figure, but none was given. Name one in campaign.yaml.');
  const { u, margin } = size;
  const { foot, plate, column, asks } = planWide(props, tokens.posters.wideScreen);
  const room = column.edgeAt(foot.top) - 6 * u - margin;
  const full = text(CAVEAT.letters * u, 'paper', 600);
  const inTwo = { width: room, height: Infinity, least: CAVEAT.least * u, lines: 2 };
  const quiet = { ...full, fontSize: measure.fit(figure.doesNotMean, full, inTwo) };
  const caveat = measure.height(figure.doesNotMean, quiet, room);
  const sourceTop = foot.top - (SOURCE.below + SOURCE.room) * u;
  const caveatTop = sourceTop - SOURCE.above * u - caveat;
  const { banner, number, noun } = planCount(props, figure, {
    ...{ left: margin, width: column.edgeAt(caveatTop) - 7 * u - margin, cap: NUMBER * u },
    lowerLeft: caveatTop - CAVEAT.above * u + tokens.slope * margin,
  });

  const k = HELD.unit * u;
  const held = { x: margin + HELD.end * room - THUMB * k, y: HELD.above * u + RAISED_REACH * k };
  const stand = standBelow(held, k);
  const plane = planSplit(props, { side: 'right', x: held.x + (THUMB + 12) * k });
  const people = standFacing(props, {
    ...{ left: 2 * u, right: held.x - REACH * k - u, top: HERO.above * u },
    ...{ banner, most: HERO.most * u },
  });
  const picture = { stand: people, width: plane.edgeAt(0) };
  const before = { left: held.x - REACH * k, right: held.x + THUMB * k, top: held.y - RAISED_REACH * k };
  const cast: Cast = { back: [0, 0], alone: [0, 0] };
  const back = backIn(content.venue.scene, { ...picture, before, cast });
  /* Nor of what the hero's other hand does at the edge. */
  const alone = withoutSplinters(props.scene.alone, picture);
  const of = { ...props, scene: { ...props.scene, back, alone } };

  const end = column.edgeAt(banner.upperAt(column.edgeAt(0)));
  const left = plane.edgeAt(0) + CHART.beside * u;
  const chart = planChart(props, figure, {
    ...{ left, width: end - CHART.beside * u - left },
    ...{ above: margin, bottom: banner.upperAt(end) - CHART.below * u },
  });
  const under = asks(0);
  const beneath = {
    ...{ left: under.left, width: under.width, top: under.top, bottom: under.top + under.height },
    most: SLOGAN * u,
  };
  const slogan = fitRows(content.venue.headline, beneath, measure);
  const { action } = tokens.inks.ask;
  const says = fitted(props);
  return (
    <CodedSheet
      {...{ of: props, foot, plate, column }}
      says={<Lines of={rowMarks(slogan, action, measure)} role="H2" />}
    >
      <Sky of={props} at={held} />
      <People of={of} stand={people} cast={cast} seen={{ width: picture.width, upperAt: banner.upperAt }} />
      <Raised of={props} stand={stand} hasArm />
      <Marks of={[plane.plane(look.banner, tokens.space.edge), plane.plane(look.air)]} />
      <Ground of={props} under={banner} colour="ground" />
      <Chart of={props} plan={chart} />
      <Banner
        {...{ of: props, banner, colour: look.banner }}
        hands={outerHands(of, { stand, people, cast }, { banner, between: [4, 100], sides: ['left'] })}
        hasRim
      />
      <Lines of={[number(tokens.inks.slogan)]} role="H1" />
      <Lines of={noun(tokens.inks.slogan)} role="H2" />
      {says(
        figure.doesNotMean,
        { left: margin, width: room, top: caveatTop, height: caveat + u },
        { style: quiet },
      )}
      {says(
        `${labels.asOf} ${figure.asOf} · ${labels.source}: ${figure.source}`,
        { left: margin, width: room, top: sourceTop, height: SOURCE.room * u },
        { style: text(SOURCE.letters * u, 'sky', 600), lines: 1 },
      )}
    </CodedSheet>
  );
}
