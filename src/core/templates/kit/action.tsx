import type { JSXNode } from 'satori/jsx';
import type { SheetContent } from '../template.ts';
import { Block } from './block.tsx';
import { type Frame, Subheading, textFont } from './type.tsx';

type ActionProps = {
  readonly content: Pick<SheetContent, 'venue'>;
  readonly frame: Frame;
  readonly sizePx: number;
  readonly color: string;
  readonly justify?: 'flex-start' | 'center';
};

/** What the sheet asks its reader to do. */
export const Action = ({ content, frame, sizePx, color, justify = 'flex-start' }: ActionProps): JSXNode => (
  <Block frame={frame} justify={justify}>
    <Subheading style={{ ...textFont(700), fontSize: sizePx, color, textWrap: 'balance' }}>
      {content.venue.action}
    </Subheading>
  </Block>
);
