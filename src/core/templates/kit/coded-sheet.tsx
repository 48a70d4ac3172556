import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { CodePanel, plateSize } from './code.tsx';
import { Foot, type FootPlan } from './foot.tsx';
import type { SplitPlan } from '../../drawing/marks/split.ts';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import { Sheet } from './sheet.tsx';
import { Split } from './split.tsx';
import { Steps } from './steps.tsx';
import type { PosterSizes } from './tokens.ts';

/** The plate of the code at the right margin or at the left one, down to a height. */
export function plateAt(of: TemplateProps, bottom: number, side: 'left' | 'right' = 'right'): Frame {
  const { width, margin } = of.size;
  const plate = plateSize(of);
  const left = side === 'left' ? margin : width - margin - plate.width;
  return { ...plate, left, top: bottom - plate.height };
}

/** The room beside a plate, from a height down to its end. */
export function besidePlate({ size, tokens }: TemplateProps, plate: Frame, top: number): Frame {
  const { margin, width } = size;
  const gap = tokens.space.besideCode;
  const height = plate.top + plate.height - top;
  if (plate.left > margin) return { left: margin, top, width: plate.left - margin - gap, height };
  const left = margin + plate.width + gap;
  return { left, top, width: width - margin - left, height };
}

type CodedSheetProps = {
  readonly of: TemplateProps;
  readonly foot: FootPlan;
  /** Where the code's plate stands; none where the code is on what is held. */
  readonly plate?: Frame;
  /** Beside the picture, on which the plate stands. */
  readonly column?: SplitPlan | undefined;
  /** The picture and the slogan. */
  readonly children: JSXNode | readonly JSXNode[];
} & (Asks | { readonly says: JSXNode });

/** What to do, or in the place of it something else that it `says`. */
type Asks = {
  /** Where it says what to do, how large, and whether in steps. */
  readonly asks: Frame;
  /** Where the steps stand, if not below that. */
  readonly steps?: Frame;
  readonly sizes: Pick<PosterSizes, 'asks' | 'hasSteps'>;
};

/** A sheet that asks for something: over its ground the picture, then the code, what to do, and the foot. */
export function CodedSheet(props: CodedSheetProps): JSXNode {
  const { of, foot, plate, column } = props;
  return (
    <Sheet of={of} colour={of.tokens.inks.ground}>
      {props.children}
      {column && <Split of={of} by={column} />}
      {plate && <CodePanel of={of} left={plate.left} top={plate.top} />}
      {'says' in props ? (
        props.says
      ) : (
        <Steps of={of} frame={props.asks} apart={props.steps} sizes={props.sizes} />
      )}
      <Foot of={of} plan={foot} />
    </Sheet>
  );
}
