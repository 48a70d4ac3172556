/** Pictures are written as SVG text: only flat fills and strokes, so that every writer can print them. */

/** A whole picture of `widthPx` × `heightPx` as an address for `<img src>`. */
export function svgAddress(widthPx: number, heightPx: number, ...shapes: readonly string[]): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" ` +
    `viewBox="0 0 ${widthPx} ${heightPx}">${shapes.join('')}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export const path = (fill: string, d: string): string => `<path fill="${fill}" d="${d}"/>`;

export const circle = (fill: string, x: number, y: number, radius: number): string =>
  `<circle fill="${fill}" cx="${px(x)}" cy="${px(y)}" r="${px(radius)}"/>`;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const rect = (fill: string, { x, y, width, height }: Box, radius = 0): string =>
  `<rect fill="${fill}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"` +
  `${radius ? ` rx="${px(radius)}"` : ''}/>`;

/** A stroke with round ends. */
export const line = (stroke: string, width: number, d: string): string =>
  `<path fill="none" stroke="${stroke}" stroke-width="${px(width)}" stroke-linecap="round" ` +
  `stroke-linejoin="round" d="${d}"/>`;

/** `transform` is written as in SVG. */
export const group = (transform: string, ...shapes: readonly string[]): string =>
  `<g transform="${transform}">${shapes.join('')}</g>`;

/** Lengths to a tenth of a pixel, which is 0.01 mm in print. */
export const px = (length: number): number => Math.round(length * 10) / 10;

type Hill = {
  readonly fill: string;
  readonly canvas: { readonly widthPx: number; readonly heightPx: number };
  /** Its height at the left and at the right edge. */
  readonly top: number;
  readonly rightTop?: number;
  /** How far its middle stands above the line between both. */
  readonly rise: number;
};

/** The ground at the foot of a sheet, bent like the horizon. */
export const hill = ({ fill, canvas: { widthPx, heightPx }, top, rightTop = top, rise }: Hill): string =>
  path(
    fill,
    `M0 ${px(top)}Q${px(widthPx / 2)} ${px((top + rightTop) / 2 - rise)} ${px(widthPx)} ${px(rightTop)}` +
      `V${px(heightPx)}H0Z`,
  );
