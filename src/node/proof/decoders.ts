import { readFile } from 'node:fs/promises';
import { getInstance, scanRGBABuffer, ZBarConfigType, ZBarScanner, ZBarSymbolType } from '@undecaf/zbar-wasm';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { DecoderId } from '../../core/proof/verdict.ts';
import type { Pixels } from '../../core/png/pixels.ts';

/** The texts of all QR codes that a decoder finds in a picture. */
export type Decoder = (pixels: Pixels) => Promise<string[]>;

let opened: Promise<Readonly<Record<DecoderId, Decoder>>> | undefined;

/** Both decoders, loaded once from the packages' own folders. */
export function openDecoders(): Promise<Readonly<Record<DecoderId, Decoder>>> {
  opened ??= Promise.all([openZxing(), openZbar()]).then(([zxing, zbar]) => ({
    zxing: ofWhole(zxing),
    zbar: ofWhole(zbar),
  }));
  return opened;
}

/** Throws where a picture's bytes do not fill its sides: zxing would read on into what was left of an earlier one. */
const ofWhole =
  (decode: Decoder): Decoder =>
  async (pixels) => {
    const { widthPx, heightPx, rgba } = pixels;
    if (rgba.length === 4 * widthPx * heightPx) return decode(pixels);
    throw new Error(`a picture to be read is ${widthPx} × ${heightPx} px but has ${rgba.length} bytes`);
  };

/** Its WebAssembly is read here: by itself the package would fetch it from a server. */
async function openZxing(): Promise<Decoder> {
  const file = await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return async ({ widthPx, heightPx, rgba }) => {
    const image = {
      data: new Uint8ClampedArray(rgba),
      width: widthPx,
      height: heightPx,
      colorSpace: 'srgb' as const,
    };
    const found = await readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 4, tryHarder: true });
    return found.filter((result) => result.isValid).map((result) => result.text);
  };
}

async function openZbar(): Promise<Decoder> {
  await getInstance();
  const scanner = await ZBarScanner.create();
  scanner.setConfig(ZBarSymbolType.ZBAR_NONE, ZBarConfigType.ZBAR_CFG_ENABLE, 0);
  scanner.setConfig(ZBarSymbolType.ZBAR_QRCODE, ZBarConfigType.ZBAR_CFG_ENABLE, 1);
  return async ({ widthPx, heightPx, rgba }) => {
    const found = await scanRGBABuffer(new Uint8Array(rgba).buffer, widthPx, heightPx, scanner);
    return found.map((symbol) => symbol.decode());
  };
}
