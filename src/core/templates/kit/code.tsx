import type { JSXNode } from 'satori/jsx';
import { codeMark } from '../../formats/code-mark.ts';
import type { TemplateProps } from '../template.ts';
import { FitText, text } from './layout.tsx';
import { Marks } from './marks.tsx';
import { rectangle } from '../../drawing/marks/shapes.ts';
import type { Frame } from '../../drawing/geometry/bounds.ts';

type CodeProps = { readonly of: TemplateProps; readonly left: number; readonly top: number };

/** The bare code at a place, and where it leads for who does not see it. */
export function Code({ of: { content, size }, left, top }: CodeProps): JSXNode {
  return <Marks of={[codeMark(content.qr, { left, top, width: size.code })]} alt={content.labels.code} />;
}

/** Room for the address under the quiet zone, in parts of its size. */
const ADDRESS_ROOM = 1.55;

/** Between quiet zone and edge of the plate, so that its round corners leave the zone's corners white. */
const padding = ({ tokens }: TemplateProps): number => 0.34 * tokens.radius.plate;

/** The white plate of a code with its quiet zone and the address below it. */
export function plateSize(of: TemplateProps) {
  const { size } = of;
  const width = size.code + 2 * (size.quiet + padding(of));
  return { width, height: width + ADDRESS_ROOM * size.address };
}

type AddressProps = { readonly of: TemplateProps; readonly frame: Frame; readonly letters: number };

/** What a person can type instead of scanning, in the middle of its room. */
export const Address = ({ of, frame, letters }: AddressProps): JSXNode => (
  <FitText
    of={of}
    frame={frame}
    style={{ ...text(letters, 'ground', 700), lineHeight: 1.2 }}
    align="center"
    lines={1}
  >
    {of.content.plainAddress}
  </FitText>
);

/** Code and address on a white plate without a frame. */
export function CodePanel({ of, left, top }: CodeProps): JSXNode {
  const { quiet } = of.size;
  const letters = of.size.address;
  const { width, height } = plateSize(of);
  const edge = quiet + padding(of);
  const label: Frame = {
    ...{ left: left + 0.5 * quiet, top: top + width - 0.08 * letters, width: width - quiet },
    height: 1.3 * letters,
  };
  return (
    <>
      <Marks of={[rectangle('paper', { left, top, width, height }, of.tokens.radius.plate)]} />
      <Code of={of} left={left + edge} top={top + edge} />
      <Address of={of} frame={label} letters={letters} />
    </>
  );
}
