import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { shrunk } from '../../drawing/setting/tries.ts';
import { anton, Row, Stack, Text, text } from './layout.tsx';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import type { PosterSizes } from './tokens.ts';

type AskProps = {
  readonly of: TemplateProps;
  readonly frame: Frame;
  /** Of the steps, where they do not stand below the action. */
  readonly apart?: Frame | undefined;
  /** Of letters, and whether there is room for steps. */
  readonly sizes: Pick<PosterSizes, 'asks' | 'hasSteps'>;
};

/** Letters grow so much beyond what is wished for where there is room, and shrink to that part of it. */
const GROWN = { most: 1.12, least: 0.6, by: 0.97 } as const;
/** What to do in more rows than this is a ladder: it is set smaller, down to a part of the size wished for. */
const LADDER = { rows: 6, least: 0.84 } as const;
/** Numerals beside their step, and their column, in parts of a step's letters. */
const NUMERAL = { size: 1.5, column: 1.75 } as const;

/** What the sheet asks for, and the numbered steps below it or apart; all shrink together until they stand in their frames. */
export function Steps({ of, frame, apart, sizes: { asks, hasSteps } }: AskProps): JSXNode {
  const { measure, tokens, content, size } = of;
  const { venue } = content;
  const { ask: inks } = tokens.inks;
  const said = hasSteps ? venue.steps : [];
  const { width } = apart ?? frame;
  const letters = (wished: number, grown: number) => Math.max(size.small, wished * size.u * grown);
  const planned = (grown: number) => {
    const action = text(letters(asks.action, grown), inks.action, 700);
    const step = text(letters(asks.step, grown), inks.step, 600);
    const column = NUMERAL.column * step.fontSize;
    const between = tokens.space.betweenSteps * grown;
    const asked = measure.height(venue.action, action, frame.width);
    const heights = said.map((each) =>
      Math.max(NUMERAL.size * step.fontSize, measure.height(each, step, width - column)),
    );
    const listed = sum(heights) + Math.max(0, said.length - 1) * between;
    const after = tokens.space.afterAction * grown;
    const all = asked + (said.length > 0 ? after : 0) + listed;
    const isLadder = asked > (LADDER.rows + 0.5) * action.lineHeight * action.fontSize;
    const stands = apart ? asked <= frame.height && listed <= apart.height : all <= frame.height;
    const fits = stands && !(grown > LADDER.least && isLadder);
    return { action, step, column, between, after, all, fits };
  };
  const { action, step, column, ...plan } = planned(shrunk(GROWN, (grown) => planned(grown).fits));
  if (!Number.isFinite(plan.all)) throw new Error('what to do has a word that is wider than its column.');
  const numeral = { ...anton(Math.round(NUMERAL.size * step.fontSize), inks.numeral), lineHeight: 1 };
  const asked = (
    <Text as="H2" style={action} width={frame.width}>
      {measure.set(venue.action, action, frame.width)}
    </Text>
  );
  const list = (
    <Stack {...(apart && { frame: apart })} justify="center" gap={plan.between}>
      {said.map((each, index) => (
        <Row align="center">
          <Text as="Lbl" style={numeral} width={column}>{`${index + 1}`}</Text>
          <Text as="LI" style={step} width={width - column}>
            {measure.set(each, step, width - column)}
          </Text>
        </Row>
      ))}
    </Stack>
  );
  return (
    <>
      <Stack frame={frame} justify="center" gap={plan.after}>
        {asked}
        {!apart && said.length > 0 && list}
      </Stack>
      {apart && list}
    </>
  );
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
