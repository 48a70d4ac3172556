import type { JSXNode } from 'satori/jsx';
import { makerPrint } from '../../domain/imprint.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { TemplateProps } from '../template.ts';
import { text } from './layout.tsx';
import { Slot, type SlotProps } from './slot.tsx';

type SmallPrintProps = Pick<SlotProps, 'frame' | 'align'> & {
  readonly of: TemplateProps;
  /** The sheet's smallest, where they are not given. */
  readonly letters?: number;
  readonly colour: ColourName;
  /** The band of the record is beside it: what that says is not said again. */
  readonly isUnderBand?: boolean;
};

/** One quiet line: that the campaign is over, who drew it, its edition. */
export function SmallPrint({ of, letters, colour, isUnderBand = false, ...own }: SmallPrintProps): JSXNode {
  const { small } = of.size;
  const [fixed, style] = [makerPrint(of.content, isUnderBand), text(letters ?? small, colour)];
  return <Slot {...{ id: 'imprint', fixed, style, least: small, ...own }} />;
}
