import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../sheet.ts';
import { Code } from './parts/code.tsx';
import { Sheet } from './parts/picture.tsx';
import { Paragraph, placed, Subheading, textFont } from './parts/type.tsx';

/** The bare code for a label or another design: quiet zone, address, campaign. */
export function QrLabel({ content, canvas, colour }: TemplateProps): JSXNode {
  const { widthPx, heightPx, bleedPx, marginPx, qrWidthPx, quietZonePx } = canvas;
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
      <div
        style={{
          ...placed({ left: inset, top, width: widthPx - 2 * inset, height: heightPx - inset - top }),
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'center',
          justifyContent: 'center',
        }}
      >
        <Subheading style={{ ...textFont(700), fontSize: Math.round(5.2 * mm), color: colour.key }}>
          {content.plainAddress}
        </Subheading>
        <Paragraph style={{ ...textFont(400), fontSize: Math.round(3 * mm), color: colour.key }}>
          {content.campaignName}
        </Paragraph>
      </div>
    </Sheet>
  );
}
