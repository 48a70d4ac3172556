import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from './template.ts';
import { Headline, headlineBand, planHeadline } from './kit/headline.tsx';
import { HeadlineStack, planStack } from './kit/headline-stack.tsx';
import { Plate, SCENE, Scene, Sheet } from './kit/picture.tsx';
import { hill, path, px } from './kit/svg.ts';
import { sunrise } from './kit/sunrise.ts';
import { Paragraph, placed, textFont } from './kit/type.tsx';
import { variationOf } from './kit/variation.ts';

/** A square for a post: whoever sees it holds the phone already, so the address takes the code's place. */
export function SquareCard({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { widthPx, heightPx, marginPx } = canvas;
  const ground = heightPx - 178;
  const headline = planHeadline({
    lines: content.venue.headline,
    area: { left: marginPx, top: marginPx + 12, width: widthPx - 2 * marginPx },
    caps: [138, 88],
    secondShare: 0.74,
    side: look.isMirrored ? 'left' : 'right',
    edge: look.isMirrored ? 0 : widthPx,
  });
  const middle = { x: widthPx / 2, y: ground - 140 };
  return (
    <Sheet canvas={canvas} color={look.base}>
      <Plate
        canvas={canvas}
        shapes={sunrise({
          below: headline.firstBottom,
          canvas,
          look,
          centre: middle,
          sky: { ...middle, radius: 470 },
        })}
      />
      <Scene
        content={content}
        scale={(widthPx * 0.96) / SCENE.width}
        anchor={{ left: widthPx / 2, top: headline.bottom - 6, x: SCENE.width / 2, y: 0 }}
        part="back"
      />
      <Plate
        canvas={canvas}
        shapes={[
          headlineBand({ plan: headline, colour }),
          hill({ fill: colour.ground, canvas, top: ground, rise: 40 }),
        ]}
      />
      <Headline plan={headline} colour={colour} ink={look.ink} />
      <Foot content={content} canvas={canvas} colour={colour} left={marginPx} top={ground + 2} />
    </Sheet>
  );
}

/** The picture that a shared address brings along: faces on one side, the slogan on the other. */
export function LinkCard({ content, canvas, colour }: TemplateProps): JSXNode {
  const look = variationOf(content.venue.id, colour);
  const { widthPx, heightPx, marginPx } = canvas;
  const half = widthPx * 0.5;
  const left = look.isMirrored ? half + 30 : marginPx;
  const stack = planStack({
    lines: content.venue.headline,
    area: { left, top: marginPx + 20, width: half - marginPx - 30 },
    caps: [92, 70],
  });
  const pictureX = look.isMirrored ? half / 2 : widthPx - half / 2;
  const footTop = heightPx - 158;
  return (
    <Sheet canvas={canvas} color={colour.ground}>
      <Plate
        canvas={canvas}
        shapes={[
          ...sunrise({
            ...{ canvas, look, centre: { x: pictureX, y: heightPx } },
            sky: { x: pictureX, y: heightPx * 0.8, radius: 330 },
          }),
        ]}
      />
      <Scene
        content={content}
        scale={0.66}
        anchor={{ left: pictureX, top: 52, x: SCENE.width * 0.48, y: 0 }}
      />
      <Plate
        canvas={canvas}
        shapes={[
          path(
            colour.ground,
            look.isMirrored
              ? `M${px(half - 60)} 0H${px(widthPx)}V${px(heightPx)}H${px(half + 10)}Z`
              : `M0 0H${px(half + 60)}L${px(half - 10)} ${px(heightPx)}H0Z`,
          ),
        ]}
      />
      <HeadlineStack plan={stack} ink={colour.paper} light={colour.light} />
      <Foot {...{ content, canvas, colour, left }} top={footTop} width={half - marginPx - 50} />
    </Sheet>
  );
}

type FootProps = Pick<TemplateProps, 'content' | 'canvas' | 'colour'> & {
  readonly left: number;
  readonly top: number;
  readonly width?: number;
};

/** Address, and that all this is a record. */
function Foot({ content, canvas, colour, left, top, width = canvas.widthPx - 2 * left }: FootProps): JSXNode {
  return (
    <div
      style={{
        ...placed({ left, top, width, height: canvas.heightPx - canvas.marginPx - top }),
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'flex-end',
        gap: 6,
      }}
    >
      <Paragraph
        style={{ ...textFont(800), fontSize: Math.min(44, Math.floor(width / 13.6)), color: colour.light }}
      >
        {content.plainAddress}
      </Paragraph>
      <Paragraph style={{ ...textFont(400), fontSize: 20, color: colour.paper }}>
        {[content.endedBand, content.imprint.maker].filter((text) => text !== undefined).join(' ')}
      </Paragraph>
    </div>
  );
}
