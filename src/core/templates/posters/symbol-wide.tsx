import type { JSXNode } from 'satori/jsx';
import { hasRung } from '../../drawing/setting/stack.ts';
import { bestOf } from '../../drawing/setting/tries.ts';
import { CodedSheet } from '../kit/coded-sheet.tsx';
import { Ground } from '../kit/ground.tsx';
import { Banner, Headline, planBanner, planSkyLine } from '../kit/headline.tsx';
import { Sky } from '../kit/sky.tsx';
import { Marks } from '../kit/marks.tsx';
import { lineAround, People } from '../kit/people.tsx';
import { airBelow } from '../../scenes/standing/stand.ts';
import { standHolding } from '../../scenes/standing/stand-holding.ts';
import { handOnSymbol, planSymbol, symbolMarks } from '../../scenes/standing/symbol-stand.ts';
import type { PosterSizes } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';
import { planWide } from './plan.ts';

/** A scene unit of the symbol in u, and capitals of the first line in one row and in two, from the largest: both give way to people. */
const SCALES = [0.37, 0.33, 0.29, 0.25, 0.22] as const;
const CAPITALS = [
  { top: 4, one: [16, 32], two: 27 },
  { top: 4, one: [16, 27], two: 24 },
  { top: 4, one: [16, 23], two: 21 },
  { top: 4, one: [16, 20], two: 18 },
] as const;
/** Between words and symbol, from the symbol to the column and to the upper edge, in u. */
const AIR = { words: 7, column: 4, top: 5 } as const;
/** A scene unit of who holds the object, in u: at least, as large as both give way for, and at most. */
const PEOPLE = { least: 0.11, wished: 0.205, most: 0.27 } as const;

/**
 * On a wide sheet the thing of the place, with the campaign's object in it, and somebody whose hand is on that: the first line
 * of the slogan in the sky beside it, the second in one row on a banner before its foot.
 */
export function SymbolPosterWide(props: TemplateProps, sizes: PosterSizes): JSXNode {
  const { content, look, scene, tokens } = props;
  const { inks } = tokens;
  const { foot, plate, column, asks, stand, line, banner, people } = planHeld(props, sizes);
  /* The column would leave but a sliver of a disc that is not right behind the symbol. */
  const light = { ...look, discAt: [0, look.discAt[1], look.discAt[2]] as const };
  const hand = handOnSymbol({
    ...{ scene, stand, skin: look.skin, unit: people.hero.stand.k },
    around: [look.disc, look.banner],
  });
  const { thing, held } = symbolMarks({ ...props, stand, hand, line: lineAround(props) });
  return (
    <CodedSheet {...{ of: props, foot, plate, column, sizes }} asks={asks(0)}>
      <Sky of={{ ...props, look: light }} at={stand} words={line.boxes} isCalm />
      <Marks of={thing} alt={content.venue.symbol} />
      {[people.hero, people.company].map(
        (each) =>
          each && (
            <People
              {...{ of: props, ...each }}
              before={banner}
              seen={{ width: stand.left, upperAt: banner.upperAt }}
            />
          ),
      )}
      <Marks of={held} />
      {/* The column may be of the same colour as the night. */}
      <Marks of={[column.stripe(look.banner, tokens.space.edge)]} />
      <Ground of={props} under={banner} colour={inks.ground} />
      <Banner of={props} banner={banner} hasRim colour={look.banner} />
      <Headline of={props} words={[line, banner]} />
    </CodedSheet>
  );
}

/** Where everything stands: symbol and words as large as leaves people large enough, if that can be. */
function planHeld(props: TemplateProps, sizes: PosterSizes) {
  const { u, margin } = props.size;
  const plan = planWide(props, sizes);
  const { foot, column, axis, lowerLeft } = plan;
  const banner = planBanner(props, {
    ...{ width: column.edgeAt(foot.top) - 8 * u - margin, finger: 0 },
    ...{ cap: sizes.banner * u, lowerLeft },
  });
  const bottom = banner.upperAt(axis) - 0.6 * u;
  const right = column.edgeAt(bottom) - props.tokens.space.edge - AIR.column * u;
  const tries = CAPITALS.flatMap((capitals) =>
    SCALES.map((scale) => {
      const stand = planSymbol(props, { axis: right, right, top: AIR.top * u, bottom, most: scale * u });
      const line = planSkyLine(props, stand.left - AIR.words * u - margin, capitals);
      const people = standHolding(props, {
        ...{ left: margin, right: stand.left, top: AIR.top * u, banner },
        ...{ words: line.boxes, air: airBelow(line.cap, u) },
        ...{ least: PEOPLE.least * u, wished: PEOPLE.wished * u, most: PEOPLE.most * u },
      });
      return { stand, line, people };
    }),
  ).filter(({ line }, _, all) => !hasRung(line.boxes) || all.every((each) => hasRung(each.line.boxes)));
  const size = ({ people }: (typeof tries)[number]) => people.hero.stand.k;
  const chosen = bestOf(tries, size, (each) => size(each) >= PEOPLE.wished * u);
  return { ...plan, banner, ...chosen };
}
