import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Block } from './kit/block.tsx';
import { Foot, planFoot } from './kit/foot.tsx';
import { headlineSize } from './kit/headline-size.ts';
import { Headline, headlineBand, planHeadline } from './kit/headline.tsx';
import { HeldCode, phoneBody, phoneWidth, planPhone } from './kit/held-code.tsx';
import { columnBeside, liveArea } from './kit/live-area.ts';
import { focusScene, Plate, Scene, Sheet } from './kit/picture.tsx';
import { sunrise } from './kit/sunrise.ts';
import { hill } from './kit/svg.ts';
import { Heading, headlineFont, Paragraph, Subheading, textFont } from './kit/type.tsx';
import { variationOf } from './kit/variation.ts';

/** For a counter where foreigners come: one picture and one code, everything said in two languages. */
export function Bilingual({ content, canvas, colour }: TemplateProps): JSXNode {
  const { second } = content;
  if (!second) throw new Error('it is for sheets in two languages. Give its format such languages.');
  const look = variationOf(content.venue.id, colour);
  const { isMirrored } = look;
  const { widthPx, heightPx, bleedPx, minTextPx } = canvas;
  const mm = (widthPx - 2 * bleedPx) / 210;
  const live = liveArea(canvas);
  const small = Math.ceil(minTextPx);
  const foot = planFoot({ content, ...live, smallPx: minTextPx });
  const rimPx = Math.round(3.6 * mm);
  const half = phoneWidth(canvas, rimPx) / 2;
  const phone = planPhone({
    ...{ canvas, rimPx, browPx: Math.round(5.2 * mm), addressPx: Math.round(5 * mm) },
    x: isMirrored ? live.left + half - 5 * mm : live.right - half + 5 * mm,
    bottom: foot.top - 2 * mm,
  });
  const side = columnBeside(phone, live, { gapPx: 5 * mm, isMirrored });
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: live.left, top: live.top + mm, width: live.width },
    caps: [22.5 * mm, 12 * mm],
    minCapPx: (heightPx - 2 * bleedPx) / 14,
    secondShare: side.width / live.width,
    bandTop: phone.top + 5 * mm,
    side: isMirrored ? 'right' : 'left',
    edge: isMirrored ? widthPx : 0,
  });
  const ground = headline.bottom - 2 * mm;
  const secondSize = headlineSize(second.venue.headline, { widthPx: side.width, maxCapPx: 10 * mm });
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          ...{ canvas, look, centre: phone.centre },
          sky: { x: widthPx / 2, y: ground, radius: 96 * mm },
        })}
      />
      <Scene
        content={content}
        {...focusScene({
          focus: content.venue.sceneFocus,
          side: isMirrored ? 'right' : 'left',
          frame: {
            left: bleedPx + 5 * mm,
            right: widthPx - bleedPx - 5 * mm,
            top: headline.firstBottom + 2 * mm,
            bottom: phone.top,
          },
          maxScale: 0.182 * mm,
        })}
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          hill({ fill: colour.ground, canvas, top: ground, rise: 6 * mm }),
          phoneBody(phone, colour),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <HeldCode plan={phone} content={content} colour={colour} />
      <Block
        frame={{ ...side, top: headline.bottom, height: phone.bottom - headline.bottom }}
        gap={7 * mm}
        justify="center"
      >
        <Subheading
          style={{
            ...textFont(700),
            fontSize: Math.round(small * 1.3),
            color: colour.light,
            textWrap: 'balance',
          }}
        >
          {content.venue.action}
        </Subheading>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          {second.venue.headline.map((text) => (
            <Heading style={{ ...headlineFont, fontSize: secondSize, color: colour.paper }}>{text}</Heading>
          ))}
          <Paragraph
            style={{
              ...textFont(600),
              fontSize: Math.round(small * 1.15),
              color: colour.paper,
              textWrap: 'balance',
            }}
          >
            {second.venue.action}
          </Paragraph>
        </div>
      </Block>
      <Foot plan={foot} content={content} colour={{ words: colour.paper, print: colour.shade }} />
    </Sheet>
  );
}
