import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { TemplateProps } from '../template.ts';
import { text } from './layout.tsx';
import { Slot, type SlotProps } from './slot.tsx';

/** Stands for what a sheet says of its edition, which is known only when it is drawn. */
export const EDITION = '\uE000';
/** Between its parts: a line neither ends nor begins with it. */
const DOT = '\u00a0·\u00a0';

type SmallPrintProps = Pick<SlotProps, 'frame' | 'align'> & {
  readonly of: TemplateProps;
  /** The sheet's smallest, where they are not given. */
  readonly letters?: number;
  readonly colour: ColourName;
  /** The band of the record is beside it: what that says is not said again. */
  readonly isUnderBand?: boolean;
};

/** One quiet line: that the campaign is over, who drew it, its edition. */
export const SmallPrint = ({
  of,
  letters = of.size.small,
  colour,
  isUnderBand = false,
  ...own
}: SmallPrintProps) =>
  (
    <Slot
      {...{ id: 'imprint', ...own }}
      fixed={printOf(of, { by: 'maker', isUnderBand })}
      style={text(letters, colour)}
      least={of.size.small}
    />
  ) as JSXNode;

type By = {
  /** By whom the sheet is: its drawer, or an office that has put its name on it. */
  readonly by: 'maker' | 'office';
  readonly isUnderBand: boolean;
};

/**
 * What the line says, from the longest: the record gives way first, as a band of its own says it; who drew the sheet
 * gives way to on whose word an office hangs it.
 */
export function printOf({ content }: TemplateProps, { by, isUnderBand }: By): readonly string[] {
  const { record, maker, direction } = content.imprint;
  const isSaid = isUnderBand && record !== undefined && content.endedBand?.includes(record);
  const second = content.second?.imprint.maker;
  const middle = by === 'maker' ? [maker, second].filter(Boolean).join(DOT) : direction;
  const lines = [
    [isSaid ? undefined : record, middle, EDITION],
    ...[[middle, EDITION], ...(by === 'maker' ? [[maker, EDITION]] : []), [record, EDITION], [EDITION]],
  ];
  return [...new Set(lines.map((parts) => parts.filter((part) => part !== undefined).join(DOT)))];
}
