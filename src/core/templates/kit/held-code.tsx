import type { JSXNode } from 'satori/jsx';
import type { TemplateProps } from '../template.ts';
import { Code } from './code.tsx';
import { phone } from './phone.ts';
import { Paragraph, placed, textFont } from './type.tsx';

type PhonePlan = {
  readonly canvas: Pick<TemplateProps['canvas'], 'qrWidthPx' | 'quietZonePx'>;
  /** Middle of the screen. */
  readonly x: number;
  /** Lower edge of the whole phone. */
  readonly bottom: number;
  readonly rimPx: number;
  readonly browPx: number;
  readonly chinPx?: number;
  /** Letters of the plain address below the code. */
  readonly addressPx: number;
};

/** Where a phone stands whose screen is the code with the plain address under it. */
export function planPhone({ canvas, x, bottom, rimPx, browPx, chinPx = rimPx, addressPx }: PhonePlan) {
  const { qrWidthPx, quietZonePx } = canvas;
  const panel = qrWidthPx + 2 * quietZonePx;
  const addressHeight = Math.round(addressPx * 1.3);
  const screen = {
    x: Math.round(x - panel / 2),
    y: Math.round(bottom - chinPx - addressHeight - panel),
    width: panel,
    height: panel + addressHeight,
  };
  return {
    ...{ screen, panel, addressHeight, addressPx, qrWidthPx, quietZonePx, rimPx, browPx, chinPx },
    left: screen.x - rimPx,
    right: screen.x + panel + rimPx,
    top: screen.y - browPx,
    bottom: screen.y + screen.height + chinPx,
    centre: { x: screen.x + panel / 2, y: screen.y + panel / 2 },
  };
}

export type PlannedPhone = ReturnType<typeof planPhone>;

/** Width of such a phone, for planning the room beside it. */
export const phoneWidth = (
  { qrWidthPx, quietZonePx }: Pick<TemplateProps['canvas'], 'qrWidthPx' | 'quietZonePx'>,
  rimPx: number,
): number => qrWidthPx + 2 * quietZonePx + 2 * rimPx;

/** The phone's body as a shape of a plate. */
export const phoneBody = (plan: PlannedPhone, colour: TemplateProps['colour']): string =>
  phone({ screen: plan.screen, rimPx: plan.rimPx, browPx: plan.browPx, chinPx: plan.chinPx }, colour);

type HeldCodeProps = { readonly plan: PlannedPhone } & Pick<TemplateProps, 'content' | 'colour'>;

/** Code and plain address on the phone's screen. */
export function HeldCode({ plan, content, colour }: HeldCodeProps): JSXNode {
  const { screen, panel, addressHeight, addressPx, qrWidthPx, quietZonePx } = plan;
  return (
    <div style={{ display: 'flex', boxSizing: 'border-box' }}>
      <Code
        qr={content.qr}
        alt={content.labels.scan}
        fill={colour.key}
        left={screen.x + quietZonePx}
        top={screen.y + quietZonePx}
        widthPx={qrWidthPx}
      />
      <div
        style={{
          ...placed({ left: screen.x, top: screen.y + panel, width: panel, height: addressHeight }),
          display: 'flex',
          justifyContent: 'center',
        }}
      >
        <Paragraph style={{ ...textFont(700), fontSize: addressPx, color: colour.key }}>
          {content.plainAddress}
        </Paragraph>
      </div>
    </div>
  );
}
