import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { anton, Row, Stack, Text, text } from './layout.tsx';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import type { PosterSizes } from './tokens.ts';

type AskProps = {
  readonly of: TemplateProps;
  readonly frame: Frame;
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

/** What the sheet asks for, and the numbered steps; all shrink together until they stand in their frame. */
export function Steps({ of, frame, sizes }: AskProps): JSXNode {
  const { measure } = of;
  const { space, inks } = of.tokens;
  const { u, small } = of.size;
  const { action, steps: all } = of.content.venue;
  const steps = sizes.hasSteps ? all : [];
  const wished = sizes.asks;
  let grow = 1.12;
  const sized = () => ({
    action: text(Math.max(small, wished.action * u * grow), inks.ask.action, 700),
    step: text(Math.max(small, wished.step * u * grow), inks.ask.step, 600),
  });
  const heightOf = () => {
    const styles = sized();
    const column = frame.width - COLUMN * styles.step.fontSize;
    const rows = steps.map((step) =>
      Math.max(NUMERAL_SIZE * styles.step.fontSize, measure.height(step, styles.step, column)),
    );
    const above = measure.height(action, styles.action, frame.width);
    const gaps = steps.length > 0 ? space.afterAction + (steps.length - 1) * space.betweenSteps : 0;
    return above + sum(rows) + gaps * grow;
  };
  const isLadder = () => {
    const style = sized().action;
    return measure.height(action, style, frame.width) > (ROWS + 0.5) * style.lineHeight * style.fontSize;
  };
  while ((grow > 0.6 && heightOf() > frame.height) || (grow > LADDER && isLadder())) grow *= SHRINK;
  if (heightOf() === Infinity) throw new Error('what to do has a word that is wider than its column.');
  const styles = sized();
  const numeral = anton(Math.round(NUMERAL_SIZE * styles.step.fontSize), inks.ask.numeral);
  const column = COLUMN * styles.step.fontSize;
  return (
    <Stack frame={frame} justify="center" gap={space.afterAction * grow}>
      <Text as="H2" style={styles.action} width={frame.width}>
        {measure.set(action, styles.action, frame.width)}
      </Text>
      {steps.length > 0 && (
        <Stack gap={space.betweenSteps * grow}>
          {steps.map((step, index) => (
            <Row align="center">
              <Text as="Lbl" style={{ ...numeral, lineHeight: 1 }} width={column}>
                {`${index + 1}`}
              </Text>
              <Text as="LI" style={styles.step} width={frame.width - column}>
                {measure.set(step, styles.step, frame.width - column)}
              </Text>
            </Row>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
