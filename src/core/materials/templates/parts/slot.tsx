import type { JSXNode } from 'satori/jsx';
import type { SlotId } from '../../sheet.ts';
import { placed, type Frame, type TextStyle } from './type.tsx';

type SlotProps = {
  readonly id: SlotId;
  readonly text: string;
  readonly frame: Frame;
  readonly style: TextStyle;
  readonly align?: 'left' | 'right' | 'center';
  /** The smallest font size that a long text may be set in. */
  readonly minSizePx: number;
};

const sides = { left: 'flex-start', right: 'flex-end', center: 'center' } as const;

/** A box that an office may fill. Nothing but its text, so that an empty one leaves no trace. */
export function Slot({ id, text, frame, style, align = 'left', minSizePx }: SlotProps): JSXNode {
  return (
    <div
      data-slot={id}
      data-min-size={minSizePx}
      style={{
        ...placed(frame),
        ...style,
        display: 'flex',
        alignItems: 'center',
        justifyContent: sides[align],
        textAlign: align,
      }}
    >
      {text}
    </div>
  );
}
