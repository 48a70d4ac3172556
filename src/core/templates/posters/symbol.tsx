import type { JSXNode } from 'satori/jsx';
import { CodedSheet } from '../kit/coded-sheet.tsx';
import { Ground } from '../kit/ground.tsx';
import { Headline, planStack, skyLineMarks } from '../kit/headline.tsx';
import { Sky } from '../kit/sky.tsx';
import { planSymbol, PlaceSymbol } from '../kit/symbol.tsx';
import { BAND_SLOPE, inks as allInks } from '../kit/tokens.ts';
import type { TemplateProps } from '../template.ts';
import { planPoster, type Setting } from './plan.ts';

/** The thing of the place, with the campaign's object in it, beside the slogan in rows; no people. */
export function SymbolPoster(props: TemplateProps, { sizes, inks = allInks.full }: Setting): JSXNode {
  const { size, measure, look } = props;
  const { u, margin } = size;
  const { foot, plate, axis, column, lowerLeft, asks } = planPoster(props, sizes);
  const lowerAt = (x: number) => lowerLeft + 2.4 * u - BAND_SLOPE * x;
  const edgeAt = (x: number) => lowerAt(x) - 5.4 * u;
  const symbolBelow = (top: number) => planSymbol(props, { axis, top, bottom: edgeAt(axis), most: 0.37 * u });
  const stackIn = (width: number, height: number) =>
    planStack(props, { top: 5 * u, most: 40 * u, width, height });
  const tall = edgeAt(margin) - 12 * u - margin;
  const beside = symbolBelow(4 * u);
  const narrow = stackIn(beside.left - 5 * u - margin, tall);
  /* A narrow sheet has the slogan above its symbol. */
  const isBeside = narrow.cap >= size.height / 14;
  const line = isBeside ? narrow : stackIn(size.width - 2 * margin, 0.5 * tall);
  const stand = isBeside ? beside : symbolBelow(Math.max(...line.boxes.map(({ bottom }) => bottom)) + 6 * u);
  return (
    <CodedSheet
      {...{ of: props, foot, plate, column: column?.plane, inks, sizes }}
      asks={asks(lowerAt(2 * margin) + 4 * u)}
    >
      <Sky size={size} look={look} at={stand} words={line.boxes} />
      <PlaceSymbol of={props} stand={stand} />
      <Ground size={size} under={{ lowerAt }} colour={inks.ground} edge={inks.outline ?? look.banner} />
      <Headline lines={skyLineMarks(line, look.words, measure)} />
    </CodedSheet>
  );
}
