import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../../sheet.ts';
import { type Frame, Paragraph, placed, type TextStyle } from './type.tsx';

type SmallPrintProps = {
  readonly content: TemplateProps['content'];
  readonly frame: Frame;
  readonly style: TextStyle;
};

/** Who asks for it, that it has ended, and who drew it: one paragraph at the foot. */
export function SmallPrint({ content, frame, style }: SmallPrintProps): JSXNode {
  const { duty, endedLine, labels } = content;
  const sentences = [duty.text, endedLine, labels.notAnAuthority].filter((text) => text !== undefined);
  return (
    <div style={{ ...placed(frame), display: 'flex', alignItems: 'flex-end' }}>
      <Paragraph style={style}>{sentences.map(asSentence).join(' ')}</Paragraph>
    </div>
  );
}

const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
