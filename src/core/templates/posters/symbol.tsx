import type { JSXNode } from 'satori/jsx';
import { CodedSheet } from '../kit/coded-sheet.tsx';
import { Ground } from '../kit/ground.tsx';
import { isLadder, type PlacedRows } from '../../drawing/setting/stack.ts';
import { bestOf } from '../../drawing/setting/tries.ts';
import { Headline, planStack } from '../kit/headline.tsx';
import { Sky } from '../kit/sky.tsx';
import { Marks } from '../kit/marks.tsx';
import { lineAround } from '../kit/people.tsx';
import type { PosterSizes } from '../kit/tokens.ts';
import { planSymbol, symbolMarks } from '../../scenes/standing/symbol-stand.ts';
import type { TemplateProps } from '../template.ts';
import { planPoster } from './plan.ts';

/** A scene unit in u, from the largest: a symbol gives way to a second line in one row, and to capitals of the size wished for. */
const SCALES = [0.37, 0.34, 0.31, 0.28, 0.26] as const;
/** Capitals may not be less than this part of the height. */
const LEAST_CAPITALS = 1 / 14;
/** Between the words and the symbol in parts of the width, and above the ground in parts of the height. */
const AIR = 0.03;

/** On an upright sheet the thing of the place, with the campaign's object in it, beside the slogan in rows; no people. */
export function SymbolPoster(props: TemplateProps, sizes: PosterSizes): JSXNode {
  const { content, size, look, tokens } = props;
  const { u, margin } = size;
  const { inks } = tokens;
  const { foot, plate, asks, lowerAt, stand, line } = planBeside(props, sizes);
  const { thing, held } = symbolMarks({ ...props, stand, line: lineAround(props) });
  return (
    <CodedSheet {...{ of: props, foot, plate, sizes }} asks={asks(lowerAt(2 * margin) + 4 * u)}>
      <Sky of={props} at={stand} words={line.boxes} />
      <Marks of={[...thing, ...held]} alt={content.venue.symbol} />
      <Ground of={props} under={{ lowerAt }} colour={inks.ground} edge={inks.outline ?? look.banner} />
      <Headline of={props} words={[line]} />
    </CodedSheet>
  );
}

/** True where the slogan beside the symbol is large enough, and no ladder of short rows. */
export function standsBeside(props: TemplateProps, sizes: PosterSizes): boolean {
  const { line } = planBeside(props, sizes);
  return isLarge(props, line) && !isLadder(line.boxes);
}

const isLarge = ({ size }: TemplateProps, { cap }: PlacedRows) => cap >= LEAST_CAPITALS * size.height;

function planBeside(props: TemplateProps, sizes: PosterSizes) {
  const { u, margin, width, height } = props.size;
  const plan = planPoster(props, sizes);
  const lowerAt = (x: number) => plan.lowerLeft + 2.4 * u - props.tokens.slope * x;
  const bottom = lowerAt(plan.axis) - 5.4 * u;
  const tries = SCALES.map((scale) => {
    const stand = planSymbol(props, { axis: plan.axis, top: 4 * u, bottom, most: scale * u });
    const end = stand.left - Math.max(6 * u, AIR * width);
    const below = Math.min(lowerAt(margin) - 12.4 * u, lowerAt(0) - props.tokens.space.edge - AIR * height);
    const tall = below - 5 * u - margin;
    const room = { top: 5 * u, most: 40 * u, width: end - margin, height: tall };
    return { stand, line: planStack(props, { ...room, least: LEAST_CAPITALS * height }) };
  });
  const chosen = bestOf(
    tries,
    ({ line }) => line.cap,
    ({ line }) => line.isSecondWhole,
    ({ line }) => isLarge(props, line),
  );
  return { ...plan, lowerAt, ...chosen };
}
