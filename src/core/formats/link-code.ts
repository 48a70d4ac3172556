import { create } from 'qrcode/lib/core/qrcode.js';

const QUIET = 4;

/** A code that a phone reads off a screen, its quiet zone included. */
export type LinkCode = {
  /** Of an SVG, in modules. */
  readonly viewBox: string;
  /** The ground, light, and */
  readonly ground: string;
  /** the dark modules. */
  readonly dark: string;
};

/** An address of any length as a code, as long as a code can hold it; throws beyond. */
export function linkCode(address: string): LinkCode {
  const { modules } = create(address, { errorCorrectionLevel: 'L' });
  const { size, data } = modules;
  const side = size + 2 * QUIET;
  const dark = Array.from(data, (value, at) =>
    value === 1 ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '',
  );
  return {
    viewBox: `${-QUIET} ${-QUIET} ${side} ${side}`,
    ground: `M${-QUIET} ${-QUIET}h${side}v${side}H${-QUIET}z`,
    dark: dark.join(''),
  };
}
