import { createRequire } from 'node:module';
import { build } from 'esbuild';
import type { CompiledMaterial } from '../../src/core/places/compiled-material.ts';
import type { PlaceTexts } from '../../src/core/places/slot-texts.ts';

/** Serves this comparison alone, so nobody else installs it. */
export const INSTALL_PDFME =
  'npm install --no-save @pdfme/generator@6.1.13 @pdfme/common@6.1.13 @pdfme/schemas@6.1.13';

/** What runs in the page: `globalThis.pdfme(template, inputs, font)` gives the length of the file. */
const entry = `
  import { generate } from '@pdfme/generator';
  import { text } from '@pdfme/schemas';
  globalThis.pdfme = async (template, inputs, font) =>
    (await generate({ template, inputs, plugins: { text }, options: { font } })).length;
`;

/** pdfme as a script for a page; undefined where it is not installed. */
export async function pdfmeScript(): Promise<string | undefined> {
  try {
    createRequire(import.meta.url).resolve('@pdfme/generator');
  } catch {
    return undefined;
  }
  const built = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    minify: true,
    logLevel: 'silent',
    define: { global: 'globalThis' },
  });
  return built.outputFiles[0]?.text;
}

const PX_PER_MM = 10;

/**
 * The same sheet in pdfme's words: the sheet without words as its base, and the boxes of the first arrangement that
 * holds a name, an address and a telephone number, each in the font and size of ours.
 */
export function pdfmeTemplate({ pages: [front] }: CompiledMaterial, base: string) {
  const slots = (front?.drawing.slots ?? []).filter(
    ({ id, variant }) => variant === 1 && ['place', 'address', 'hotline'].includes(id),
  );
  const schemas = slots.map((slot) => ({
    name: slot.id,
    type: 'text',
    fontName: `${slot.font} ${slot.weight}`,
    position: { x: slot.xPx / PX_PER_MM, y: slot.yPx / PX_PER_MM },
    width: slot.widthPx / PX_PER_MM,
    height: slot.heightPx / PX_PER_MM,
    dynamicFontSize: { min: pt(slot.minSizePx), max: pt(slot.sizePx), fit: 'horizontal' },
    fontSize: pt(slot.sizePx),
  }));
  return { basePdf: `data:application/pdf;base64,${base}`, schemas: [schemas] };
}

const pt = (px: number) => (px / PX_PER_MM / 25.4) * 72;

/** A row of ours as pdfme's. */
export const pdfmeInput = ({ name, address, hotline }: PlaceTexts) => ({ place: name, address, hotline });
