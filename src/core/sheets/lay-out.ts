import satori from 'satori';
import { SheetFaults, tellOfSheet } from './sheet-faults.ts';
import type { JSXNode } from 'satori/jsx';
import type { SatoriNode } from '../drawing/satori-nodes.ts';
import { withoutSigns } from '../text/line-breaks.ts';
import { roleWeights, type Typefaces } from '../text/typefaces.ts';
import type { FontFile } from '../text/font-file.ts';

type Satori = typeof satori;

type LayoutInput = {
  readonly template: JSXNode;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fonts: readonly FontFile[];
  /** Which of them draws what. */
  readonly typefaces: Typefaces;
};

/** satori's SVG of a template, text kept as text, with the boxes it was made of. */
export async function layOut({ template, widthPx, heightPx, fonts, typefaces }: LayoutInput) {
  const nodes: SatoriNode[] = [];
  const missing: string[] = [];
  const badStyles: string[] = [];
  const svg = await satori(template as Parameters<Satori>[0], {
    width: widthPx,
    height: heightPx,
    fonts: satoriFonts(fonts, typefaces),
    embedFont: false,
    onNodeDetected: (node) => nodes.push({ ...node, ...said(node.textContent) }),
    loadAdditionalAsset: async (_language, letters) => {
      if (withoutSigns(letters) !== '') missing.push(letters);
      return [];
    },
    onStyleError: (error) => badStyles.push(error.message),
  });
  if (missing.length > 0) {
    throw new SheetFaults([tellOfSheet((say) => say.noGlyphs(missing.join('')))]);
  }
  if (badStyles.length > 0)
    throw new Error(`its template has styles satori cannot draw: ${badStyles.join('; ')}`);
  return { svg, nodes };
}

const said = (text: string | undefined) => (text === undefined ? {} : { textContent: withoutSigns(text) });

type SatoriFonts = Parameters<Satori>[1]['fonts'];
type FontData = SatoriFonts[number]['data'];
const converted = new WeakMap<FontFile, FontData>();

/** The fonts of a language by what templates call them, and all by their own names. */
function satoriFonts(fonts: readonly FontFile[], typefaces: Typefaces): SatoriFonts {
  const style = 'normal' as const;
  const byRole = (['headline', 'text'] as const).flatMap((role) =>
    roleWeights[role].map((weight) => {
      const face = typefaces(role, weight);
      const file = fonts.find(({ name, weight: own }) => name === face.font && own === face.weight);
      if (!file) throw new Error(`The font ${face.font} ${face.weight} has not been read.`);
      return { name: role, weight, style, data: dataOf(file) };
    }),
  );
  return [
    ...byRole,
    ...fonts.map((file) => ({ name: file.name, weight: file.weight, style, data: dataOf(file) })),
  ];
}

/** satori knows a font it has parsed by the identity of its bytes, so these are made once. */
function dataOf(file: FontFile): FontData {
  const known = converted.get(file) ?? new Uint8Array(file.data).buffer;
  converted.set(file, known);
  return known;
}
