import type { JSXNode } from 'satori/jsx';
import type { ColourName } from '../../schema/campaign.ts';
import type { SheetContent, TemplateProps } from '../template.ts';
import { text } from './layout.tsx';
import { DOT } from './print-parts.ts';
import { Slot, type SlotProps } from './slot.tsx';

/** Stands for what a sheet says of its edition, which is known only when it is drawn. */
export const EDITION = '\uE000';

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
      fixed={makerPrint(of, isUnderBand)}
      style={text(letters, colour)}
      least={of.size.small}
    />
  ) as JSXNode;

/** That and who drew the sheet, from the longest: the record gives way first, as a band of its own says it. */
export function makerPrint({ content }: TemplateProps, isUnderBand: boolean): readonly string[] {
  const { maker } = content.imprint;
  const second = content.second?.imprint.maker;
  return printOf(content, { isUnderBand, middles: [[maker, second].filter(Boolean).join(DOT), maker] });
}

/** The same with on whose word an office hangs it, everywhere and where the office is. */
export function officePrint({ content }: TemplateProps): Pick<SlotProps, 'fixed' | 'fixedIn'> {
  const { direction, directionsIn } = content.imprint;
  const print = (said: string | undefined) =>
    printOf(content, { isUnderBand: true, middles: said === undefined ? [] : [said] });
  return {
    fixed: print(direction),
    fixedIn: directionsIn.map(({ names, text: said }) => ({ names, fixed: print(said) })),
  };
}

/** `middles`: what stands between record and edition, from the longest. */
type Print = { readonly isUnderBand: boolean; readonly middles: readonly string[] };

function printOf(
  { imprint: { record }, endedBand }: SheetContent,
  { isUnderBand, middles }: Print,
): readonly string[] {
  const isSaid = isUnderBand && record !== undefined && endedBand?.includes(record);
  const lines = [
    [isSaid ? undefined : record, middles[0], EDITION],
    ...[...middles.map((middle) => [middle, EDITION]), [record, EDITION], [EDITION]],
  ];
  return [...new Set(lines.map((parts) => parts.filter((part) => part !== undefined).join(DOT)))];
}
