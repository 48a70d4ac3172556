import { zlibSync } from 'fflate';
import { encodeBase64 } from '../drawing/base64.ts';
import type { Picture } from '../drawing/drawing.ts';
import { decodePng, pngHead } from '../png/decode-png.ts';
import { encodePng } from '../png/encode-png.ts';
import type { Pixels } from '../png/pixels.ts';
import type { Logo } from './logo.ts';
import { LogoRefused } from './logo-refused.ts';

/** A side; more is more than any sheet prints. */
const MAX_PX = 2000;

/** Reads a PNG onto the white of the office's strip. */
export function readPngLogo(file: Uint8Array): Logo {
  const head = pngHead(file);
  if (!head || head.widthPx === 0 || head.heightPx === 0) throw new LogoRefused((say) => say.damaged());
  const { widthPx, heightPx, isInterlaced } = head;
  if (Math.max(widthPx, heightPx) > MAX_PX) throw new LogoRefused((say) => say.tooManyPixels(MAX_PX));
  if (isInterlaced) throw new LogoRefused((say) => say.interlaced());
  const rgb = onWhite(decoded(file));
  return { picture: picture(widthPx, heightPx, rgb), grey: picture(widthPx, heightPx, greys(rgb)) };
}

function decoded(file: Uint8Array): Pixels {
  try {
    return decodePng(file);
  } catch {
    throw new LogoRefused((say) => say.damaged());
  }
}

function onWhite({ rgba }: Pixels): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    const alpha = (rgba[from + 3] ?? 255) / 255;
    for (const at of [0, 1, 2]) rgb[to + at] = Math.round(255 - alpha * (255 - (rgba[from + at] ?? 0)));
  }
  return rgb;
}

function greys(rgb: Uint8Array): Uint8Array {
  const grey = new Uint8Array(rgb.length);
  for (let at = 0; at < rgb.length; at += 3)
    grey.fill(greyOf(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0), at, at + 3);
  return grey;
}

/** How light a colour is to the eye (Rec. 709). */
export const greyOf = (red: number, green: number, blue: number): number =>
  Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);

function picture(widthPx: number, heightPx: number, rgb: Uint8Array): Picture {
  const rgba = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4)
    rgba.set(rgb.subarray(from, from + 3), to);
  // fflate is no native code: the same bytes in every browser
  const file = encodePng({ widthPx, heightPx, rgba }, { compress: (rows) => zlibSync(rows, { level: 6 }) });
  const pixels = { widthPx, heightPx, png: encodeBase64(file), rgb: () => rgb };
  return { width: widthPx, height: heightPx, pixels };
}
