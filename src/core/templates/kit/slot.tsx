import type { JSXNode } from 'satori/jsx';
import type { SlotId } from '../template.ts';
import { placed, type Frame, type TextStyle } from './type.tsx';

type SlotProps = {
  readonly id: SlotId;
  readonly text: string;
  readonly frame: Frame;
  readonly style: TextStyle;
  readonly align?: 'left' | 'right' | 'center';
  /** Where its lines gather when they are fewer than the room. */
  readonly down?: 'top' | 'middle' | 'bottom';
  /** The smallest font size that a long text may be set in. */
  readonly minSizePx: number;
};

const sides = { left: 'flex-start', right: 'flex-end', center: 'center' } as const;
const heights = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/** A box that an office may fill. Nothing but its text, so that an empty one leaves no trace. */
export function Slot({
  id,
  text,
  frame,
  style,
  align = 'left',
  down = 'middle',
  minSizePx,
}: SlotProps): JSXNode {
  return (
    <div
      data-slot={id}
      data-min-size={minSizePx}
      style={{
        ...placed(frame),
        ...style,
        display: 'flex',
        alignItems: heights[down],
        justifyContent: sides[align],
        textAlign: align,
      }}
    >
      {text}
    </div>
  );
}
