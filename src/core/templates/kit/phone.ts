import type { TemplateProps } from '../template.ts';
import { group, line, path, px, rect } from './svg.ts';

type Colour = TemplateProps['colour'];

/** The giant phone: the one red thing on a sheet. Its screen is pure paper, on which the code stands. */
export type PhoneBody = {
  readonly screen: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Thickness of the red body beside the screen. */
  readonly rimPx: number;
  /** Above the screen, with the loudspeaker. */
  readonly browPx: number;
  /** Below the screen; 0 where the body sinks into the ground. */
  readonly chinPx: number;
};

/** The screen reaches so far over the rim, so that its round corners stay out of the code's quiet zone. */
const CORNER_SHARE = 0.2;

const grown = ({ x, y, width, height }: PhoneBody['screen'], byPx: number) => ({
  x: x - byPx,
  y: y - byPx,
  width: width + 2 * byPx,
  height: height + 2 * byPx,
});

export function phone({ screen, rimPx, browPx, chinPx }: PhoneBody, colour: Colour): string {
  const { x, y, width, height } = screen;
  const radius = rimPx * 1.6;
  const outer = {
    x: x - rimPx,
    y: y - browPx,
    width: width + 2 * rimPx,
    height: height + browPx + chinPx,
  };
  const centre = x + width / 2;
  const slit = Math.min(width * 0.13, browPx * 3.4);
  const slitY = px(y - browPx / 2);
  return [
    rect(colour.accent, outer, radius),
    rect(colour.paper, grown(screen, rimPx * CORNER_SHARE), rimPx * CORNER_SHARE * 2),
    line(colour.paper, browPx * 0.17, `M${px(centre - slit)} ${slitY}H${px(centre + slit)}`),
    `<circle fill="${colour.paper}" cx="${px(centre + slit + browPx * 0.6)}" cy="${slitY}" r="${px(browPx * 0.13)}"/>`,
  ].join('');
}

type Grip = {
  readonly skin: string;
  readonly shade: string;
  /** Middle of the hand on the outer edge of the phone. */
  readonly x: number;
  readonly y: number;
  /** How far the fingers may reach in: rim or brow, never the screen, which is the code's quiet zone. */
  readonly depthPx: number;
  /** Width of one finger. */
  readonly fingerPx: number;
  /** Which way the fingers point, in degrees: 90 is down, 0 is to the right. */
  readonly turn: number;
};

/** Four fingers laid over an edge, as of somebody behind it who holds it up. */
export function grip({ skin, shade, x, y, depthPx, fingerPx, turn }: Grip): string {
  const tip = depthPx * 0.78 - fingerPx * 0.5;
  const fingers = [0.3, 0, 0.08, 0.4].map((short, index) => {
    const across = px((index - 1.5) * fingerPx * 1.03);
    return line(skin, fingerPx, `M${px(-fingerPx * (1.25 - short))} ${across}H${px(tip - short * fingerPx)}`);
  });
  const gaps = [-1, 0, 1].map((index) => {
    const across = px(index * fingerPx * 1.03);
    return line(shade, fingerPx * 0.13, `M${px(-fingerPx)} ${across}H${px(tip - fingerPx * 0.1)}`);
  });
  return group(`translate(${px(x)} ${px(y)}) rotate(${turn})`, ...fingers, ...gaps);
}

type RaisedArm = {
  readonly skin: string;
  readonly cloth: string;
  readonly fold: string;
  readonly cuff: string;
  /** Where the hand grips the outer edge of the phone. */
  readonly x: number;
  readonly y: number;
  /** Where the sleeve leaves the picture or sinks into the ground. */
  readonly from: { readonly x: number; readonly y: number };
  /** As of the hand's `grip`, so that both belong together. */
  readonly fingerPx: number;
};

/** The arm of a `grip`, painted before the phone: a sleeve that rises out of the crowd, and the back of a hand. */
export function raisedArm({ skin, cloth, fold, cuff, x, y, from, fingerPx: f }: RaisedArm): string {
  const length = Math.hypot(x - from.x, y - from.y);
  const turn = (Math.atan2(y - from.y, x - from.x) * 180) / Math.PI;
  const wrist = px(length - f * 3.1);
  const [half, wide] = [px(f * 1.45), px(f * 2.3)];
  return group(
    `translate(${px(from.x)} ${px(from.y)}) rotate(${px(turn)})`,
    path(
      skin,
      `M${px(wrist - f)} ${px(-f * 1.2)}L${px(length + f)} ${px(-f * 2)}V${px(f * 2)}L${px(wrist - f)} ${px(f * 1.2)}Z`,
    ),
    path(cloth, `M${px(-f * 2)} ${-wide}L${wrist} ${-half}V${half}L${px(-f * 2)} ${wide}Z`),
    path(fold, `M${px(-f * 2)} ${px(wide * 0.3)}L${wrist} ${px(half * 0.4)}V${half}L${px(-f * 2)} ${wide}Z`),
    path(
      cuff,
      `M${px(wrist - f * 0.5)} ${px(-half - f * 0.12)}H${px(wrist + f * 0.3)}V${px(half + f * 0.12)}H${px(wrist - f * 0.5)}Z`,
    ),
  );
}
