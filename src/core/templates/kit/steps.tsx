import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
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

const SHRINK = 0.97;
/** What to do in more rows than this is a ladder: it is set smaller, down to a part of the size wished for. */
const ROWS = 6;
const LADDER = 0.84;
/** Numerals beside their step, and their column, in parts of a step's letters. */
const NUMERAL_SIZE = 1.5;
const COLUMN = 1.75;

/** What the sheet asks for, and the numbered steps below it or apart; all shrink together until they stand in their frames. */
export function Steps({ of, frame, apart, sizes }: AskProps): JSXNode {
  const { measure } = of;
  const { space, inks } = of.tokens;
  const { u, small } = of.size;
  const { action, steps: all } = of.content.venue;
  const steps = sizes.hasSteps ? all : [];
  const wished = sizes.asks;
  const listed = apart ?? frame;
  let grow = 1.12;
  const sized = () => ({
    action: text(Math.max(small, wished.action * u * grow), inks.ask.action, 700),
    step: text(Math.max(small, wished.step * u * grow), inks.ask.step, 600),
  });
  const actionHeight = () => measure.height(action, sized().action, frame.width);
  const listHeight = () => {
    const { step: style } = sized();
    const rows = steps.map((step) =>
      Math.max(
        NUMERAL_SIZE * style.fontSize,
        measure.height(step, style, listed.width - COLUMN * style.fontSize),
      ),
    );
    return sum(rows) + Math.max(0, steps.length - 1) * space.betweenSteps * grow;
  };
  const isTooHigh = () => {
    if (apart) return actionHeight() > frame.height || listHeight() > apart.height;
    const gap = steps.length > 0 ? space.afterAction * grow : 0;
    return actionHeight() + gap + listHeight() > frame.height;
  };
  const isLadder = () => {
    const style = sized().action;
    return measure.height(action, style, frame.width) > (ROWS + 0.5) * style.lineHeight * style.fontSize;
  };
  while ((grow > 0.6 && isTooHigh()) || (grow > LADDER && isLadder())) grow *= SHRINK;
  if (isTooHigh() && !Number.isFinite(actionHeight() + listHeight()))
    throw new Error('what to do has a word that is wider than its column.');
  const styles = sized();
  const numeral = anton(Math.round(NUMERAL_SIZE * styles.step.fontSize), inks.ask.numeral);
  const column = COLUMN * styles.step.fontSize;
  const asked = (
    <Text as="H2" style={styles.action} width={frame.width}>
      {measure.set(action, styles.action, frame.width)}
    </Text>
  );
  const items = steps.map((step, index) => (
    <Row align="center">
      <Text as="Lbl" style={{ ...numeral, lineHeight: 1 }} width={column}>
        {`${index + 1}`}
      </Text>
      <Text as="LI" style={styles.step} width={listed.width - column}>
        {measure.set(step, styles.step, listed.width - column)}
      </Text>
    </Row>
  ));
  const betweenSteps = space.betweenSteps * grow;
  if (apart)
    return (
      <div style={{ display: 'flex' }}>
        <Stack frame={frame} justify="center">
          {asked}
        </Stack>
        <Stack frame={apart} justify="center" gap={betweenSteps}>
          {items}
        </Stack>
      </div>
    );
  return (
    <Stack frame={frame} justify="center" gap={space.afterAction * grow}>
      {asked}
      {items.length > 0 && <Stack gap={betweenSteps}>{items}</Stack>}
    </Stack>
  );
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
