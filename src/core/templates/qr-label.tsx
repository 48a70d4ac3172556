import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Block } from './kit/block.tsx';
import { Code } from './kit/code.tsx';
import { Sheet } from './kit/picture.tsx';
import { Paragraph, Subheading, textFont } from './kit/type.tsx';

/** The bare code for a label or another design: quiet zone, address, campaign or that it has ended. */
export function QrLabel({ content, canvas, colour }: TemplateProps): JSXNode {
  const { widthPx, heightPx, bleedPx, marginPx, qrWidthPx, quietZonePx, minTextPx } = canvas;
  const inset = bleedPx + marginPx;
  const mm = (widthPx - 2 * bleedPx) / 80;
  const codeLeft = Math.round((widthPx - qrWidthPx) / 2);
  const codeTop = bleedPx + quietZonePx;
  const top = codeTop + qrWidthPx + quietZonePx;
  return (
    <Sheet canvas={canvas} color={colour.paper}>
      <Code
        qr={content.qr}
        alt={content.labels.scan}
        fill={colour.key}
        left={codeLeft}
        top={codeTop}
        widthPx={qrWidthPx}
      />
      <Block
        frame={{ left: inset, top, width: widthPx - 2 * inset, height: heightPx - inset - top }}
        justify="center"
        align="center"
      >
        <Subheading style={{ ...textFont(700), fontSize: Math.round(5.2 * mm), color: colour.key }}>
          {content.plainAddress}
        </Subheading>
        {[content.endedBand ?? content.campaignName, content.imprint.maker].map((line) => (
          <Paragraph style={{ ...textFont(400), fontSize: Math.ceil(minTextPx), color: colour.key }}>
            {line}
          </Paragraph>
        ))}
      </Block>
    </Sheet>
  );
}
