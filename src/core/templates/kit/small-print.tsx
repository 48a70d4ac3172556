import { asSentence } from '../../i18n/as-sentence.ts';
import type { JSXNode } from 'satori/jsx';
import type { SheetContent } from '../template.ts';
import { type Frame, Paragraph, placed, type TextStyle } from './type.tsx';

type SmallPrintProps = {
  readonly content: SheetContent;
  readonly frame: Frame;
  readonly style: TextStyle;
};

/** Who asks for it, that it has ended, who drew it and in which edition: one paragraph at the foot. */
export function SmallPrint({ content, frame, style }: SmallPrintProps): JSXNode {
  return (
    <div style={{ ...placed(frame), display: 'flex', alignItems: 'flex-end' }}>
      <Paragraph style={{ ...style, textWrap: 'balance' }}>{smallPrint(content)}</Paragraph>
    </div>
  );
}

/** Its words, for planning its room. */
export const smallPrint = (content: SheetContent): string =>
  `${asSentence(content.imprint.direction)} ${aboutSheet(content)}`;

/** That it has ended, who drew it and in which edition. */
export function aboutSheet({ edition, imprint }: SheetContent): string {
  const sentences = [imprint.record, imprint.maker, edition?.text].filter((text) => text !== undefined);
  return sentences.map(asSentence).join(' ');
}
