import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { TemplateProps } from '../template.ts';
import { text } from './layout.tsx';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import { Slot } from './slot.tsx';

/** Stands for what a sheet says of its edition, which is known only when it is drawn. */
export const EDITION = '\uE000';
/** Between its parts: a line neither ends nor begins with it. */
const DOT = '\u00a0·\u00a0';

type SmallPrintProps = {
  readonly of: TemplateProps;
  readonly frame: Frame;
  /** The sheet's smallest, where they are not given. */
  readonly letters?: number;
  readonly colour: ColourName;
  /** By whom the sheet is: its drawer, or an office that has put its name on it. */
  readonly by?: 'maker' | 'office';
  readonly variant?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly down?: 'bottom';
  /** The band of the record is beside it: what that says is not said again. */
  readonly isUnderBand?: boolean;
};

/**
 * One quiet line: that the campaign is over, who drew it or on whose word, its edition. The record gives way first, as a
 * band of its own says it.
 */
export function SmallPrint({ of, frame, colour, by = 'maker', variant, align, ...own }: SmallPrintProps) {
  const { content, size } = of;
  const { record, maker, direction } = content.imprint;
  const isSaid = own.isUnderBand && record !== undefined && content.endedBand?.includes(record);
  const second = content.second?.imprint.maker;
  const middle = by === 'maker' ? [maker, second].filter(Boolean).join(DOT) : direction;
  const lines = [
    [isSaid ? undefined : record, middle, EDITION],
    ...[[middle, EDITION], ...(by === 'maker' ? [[maker, EDITION]] : []), [record, EDITION], [EDITION]],
  ].map((parts) => parts.filter((part) => part !== undefined).join(DOT));
  return (
    <Slot
      id="imprint"
      fixed={[...new Set(lines)]}
      frame={frame}
      style={text(own.letters ?? size.small, colour)}
      least={size.small}
      variant={variant}
      {...(align && { align })}
      {...(own.down && { down: own.down })}
    />
  ) as JSXNode;
}
