import type { JSXNode } from 'satori/jsx';
import type { Frame } from '../../drawing/geometry/bounds.ts';
import { makerPrint } from '../../domain/imprint.ts';
import type { ColourName } from '../../schema/campaign.ts';
import type { TemplateProps } from '../template.ts';
import { FitText, text } from './layout.tsx';
import { Slot, type SlotProps } from './slot.tsx';

type SmallPrintProps = Pick<SlotProps, 'frame' | 'align'> & {
  readonly of: TemplateProps;
  /** The sheet's smallest, where they are not given. */
  readonly letters?: number;
  readonly colour: ColourName;
  /** Where the sheet says that the campaign has ended, if it has no band for that: it is not said again. */
  readonly ended?: Frame;
};

/** One quiet line: that the campaign is over, who drew it, its edition. */
export function SmallPrint({ of, letters = of.size.small, colour, ended, ...own }: SmallPrintProps): JSXNode {
  const { content, size } = of;
  const { endedBand } = content;
  const fixed = makerPrint(content, ended !== undefined);
  return (
    <>
      {ended && endedBand && (
        <FitText of={of} frame={ended} style={text(letters, 'sky', 700)} align={own.align ?? 'left'}>
          {endedBand}
        </FitText>
      )}
      <Slot {...{ id: 'imprint', fixed, style: text(letters, colour), least: size.small, ...own }} />
    </>
  );
}
