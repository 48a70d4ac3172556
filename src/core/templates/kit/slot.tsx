import type { JSXNode } from 'satori/jsx';
import type { SlotId } from '../template.ts';
import type { TextStyle } from '../../drawing/setting/measure.ts';
import type { FixedIn } from '../../drawing/drawing.ts';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import { placed } from './sheet.tsx';

export type SlotProps = {
  readonly id: SlotId | 'slogan' | 'imprint' | 'label';
  readonly frame: Frame;
  readonly style: TextStyle;
  /** The smallest font size that a long text may be set in. */
  readonly least: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Where its lines gather when they are fewer than the room. */
  readonly down?: 'top' | 'middle' | 'bottom';
  /** The arrangement of boxes that it belongs to; the first in which all texts stand is used. Absent: all. */
  readonly variant?: number | undefined;
  /** Texts that no office changes, the first that fits is shown. */
  readonly fixed?: readonly string[];
  /** The same where a place's texts name an area that has its own. */
  readonly fixedIn?: readonly FixedIn[];
  /** Shown only where this other box is filled. */
  readonly beside?: SlotId;
};

const sides = { left: 'flex-start', right: 'flex-end', center: 'center' } as const;
const heights = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/** A box that an office may fill. Nothing but its text, so that an empty one leaves no trace. */
export function Slot({ id, frame, style, least, align = 'left', down = 'top', ...rest }: SlotProps): JSXNode {
  return (
    <div
      data-slot={id}
      data-min-size={least}
      data-variant={rest.variant}
      data-fixed={rest.fixed}
      data-fixed-in={rest.fixedIn}
      data-beside={rest.beside}
      style={{
        ...placed(frame),
        ...style,
        display: 'flex',
        alignItems: heights[down],
        justifyContent: sides[align],
        textAlign: align,
      }}
    />
  );
}
