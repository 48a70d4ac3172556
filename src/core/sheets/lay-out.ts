import satori from 'satori';
import type { JSXNode } from 'satori/jsx';
import type { SatoriNode } from '../drawing/satori-nodes.ts';
import type { FontFile } from '../text/font-file.ts';

type Satori = typeof satori;

type LayoutInput = {
  readonly template: JSXNode;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fonts: readonly FontFile[];
};

/** satori's SVG of a template, text kept as text, with the boxes it was made of. */
export async function layOut({ template, widthPx, heightPx, fonts }: LayoutInput) {
  const nodes: SatoriNode[] = [];
  const missing: string[] = [];
  const badStyles: string[] = [];
  const svg = await satori(template as Parameters<Satori>[0], {
    width: widthPx,
    height: heightPx,
    fonts: satoriFonts(fonts),
    embedFont: false,
    onNodeDetected: (node) => nodes.push(node),
    loadAdditionalAsset: async (_language, letters) => {
      missing.push(letters);
      return [];
    },
    onStyleError: (error) => badStyles.push(error.message),
  });
  if (missing.length > 0) {
    throw new Error(`no glyph for "${missing.join('')}" in any of its fonts; use other letters`);
  }
  if (badStyles.length > 0)
    throw new Error(`its template has styles satori cannot draw: ${badStyles.join('; ')}`);
  return { svg, nodes };
}

type SatoriFonts = Parameters<Satori>[1]['fonts'];
const converted = new WeakMap<readonly FontFile[], SatoriFonts>();

/** satori knows a font it has parsed by the identity of its bytes, so these are made once. */
function satoriFonts(fonts: readonly FontFile[]): SatoriFonts {
  const known = converted.get(fonts);
  if (known) return known;
  const made = fonts.map(({ name, weight, data }) => ({
    name,
    weight,
    style: 'normal' as const,
    data: new Uint8Array(data).buffer,
  }));
  converted.set(fonts, made);
  return made;
}
