import type { Design } from '../../core/places/design.ts';
import { designOfMaterial, readDesign } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import { readRecent } from './recent.ts';

/** Before the compressed design: another way to write it gets another number, and this page says that it is too old. */
const VERSION = '1.';
/** More than the longest design takes; nothing larger is unpacked. */
const MAX_LETTERS = 8000;
const MAX_BYTES = 64_000;

/** A design as it stands behind the `#` of an address; of a logo that is too large for it the file's name alone. */
export async function writeAddress(design: Design): Promise<string> {
  const whole = await written(design);
  if (whole.length <= MAX_LETTERS || !design.logo) return whole;
  return written({ ...design, logo: { name: design.logo.name } });
}

async function written(value: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  return VERSION + toBase64Url(packed);
}

/** The design behind the `#` of an address, or the ready-made sheet that it names; nothing for anything else. */
export async function readAddress(
  fragment: string,
  venues: readonly VenueDesigns[],
): Promise<Design | undefined> {
  try {
    const text = decodeURIComponent(fragment);
    if (!text.startsWith(VERSION)) return designOfMaterial(text, venues);
    if (text.length > MAX_LETTERS) return undefined;
    const packed = fromBase64Url(text.slice(VERSION.length));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), MAX_BYTES);
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const design = readDesign(value, venues);
    return design && { ...withLogoOfThisDevice(value, venues), ...design };
  } catch {
    return undefined;
  }
}

/** The logo that an address has only the name of, where this device has it. */
function withLogoOfThisDevice(value: unknown, venues: readonly VenueDesigns[]): Pick<Design, 'logo'> {
  const name = (value as { readonly logo?: { readonly name?: unknown } }).logo?.name;
  const logo = readRecent(venues).find((recent) => recent.logo && recent.logo.name === name)?.logo;
  return logo ? { logo } : {};
}

/** Throws once more than `maxBytes` come out. */
async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  maxBytes: number,
): Promise<Uint8Array> {
  const source = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(stream);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = source.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new Error('too long');
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces.map((piece) => Uint8Array.from(piece))).arrayBuffer());
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
