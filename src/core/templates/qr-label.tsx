import type { JSXNode } from 'satori/jsx';
import { codeMark } from './kit/code.tsx';
import { FitText, text } from './kit/layout.tsx';
import { Marks } from './kit/marks.tsx';
import { Sheet } from './kit/sheet.tsx';
import { SmallPrint } from './kit/small-print.tsx';
import type { TemplateProps } from './template.ts';

/** The bare code for a label or another design: quiet zone, address, campaign or that it has ended, its edition. */
export function QrLabel({ content, size, measure }: TemplateProps): JSXNode {
  const { width, height, margin, code, quiet, small } = size;
  const left = margin;
  const wide = width - 2 * margin;
  const line = Math.ceil(1.28 * small);
  const top = 2 * quiet + code;
  const printTop = height - margin - line;
  return (
    <Sheet size={size} colour="paper">
      <Marks of={[codeMark(content.qr, (width - code) / 2, quiet, code)]} alt={content.labels.scan} />
      <FitText
        as="H2"
        frame={{ left, top, width: wide, height: printTop - 2 * line - top }}
        style={text(1.6 * small, 'key', 700)}
        align="center"
        justify="center"
        least={small}
        lines={1}
        measure={measure}
      >
        {content.plainAddress}
      </FitText>
      <FitText
        frame={{ left, top: printTop - 2 * line, width: wide, height: 2 * line }}
        style={{ ...text(small, 'key', 600), textWrap: 'balance' }}
        align="center"
        justify="center"
        least={small}
        measure={measure}
      >
        {content.endedBand ?? content.campaignName}
      </FitText>
      <SmallPrint
        content={content}
        size={size}
        frame={{ left, top: printTop, width: wide, height: line }}
        letters={small}
        colour="key"
        align="center"
      />
    </Sheet>
  );
}
