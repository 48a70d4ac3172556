import { colourNames } from '../../schema/colour-names.ts';
import type { Typefaces } from '../../text/typefaces.ts';
import type { FixedIn, Slot } from '../drawing.ts';
import { slotIdOf, type SatoriNode } from '../satori-nodes.ts';

type Alignment = Pick<Slot, 'align' | 'verticalAlign'>;

/** The smallest size of a slot that does not say its own `data-min-size`. */
const MIN_SIZE_SHARE = 0.6;

/** Reads a `data-slot` box, which is empty: its own style must say all of how its text stands. */
export function readSlot(node: SatoriNode, typefaces: Typefaces): Omit<Slot, 'markIndex' | 'elementIndex'> {
  const id = slotIdOf(node) ?? '';
  const style = styleOf(node);
  const need = <T>(value: T | undefined, property: string): T => {
    if (value !== undefined) return value;
    throw new Error(`Slot "${id}" does not say its ${property}. Write it in the style of the data-slot box.`);
  };
  for (const property of Object.keys(style)) {
    if (/^(padding|border.*Width$|border$|whiteSpace|textTransform|transform$)/.test(property)) {
      throw new Error(
        `Slot "${id}" has ${property}, which its filled text ignores. Move it to a box around it.`,
      );
    }
  }
  const face = typefaces(
    need(asText(style['fontFamily']), 'fontFamily'),
    need(asNumber(style['fontWeight']), 'fontWeight'),
  );
  const sizePx = need(asNumber(style['fontSize']), 'fontSize');
  const minimum = node.props['data-min-size'];
  const spacing = asNumber(style['letterSpacing']);
  return {
    id,
    xPx: node.left,
    yPx: node.top,
    widthPx: node.width,
    heightPx: node.height,
    ...face,
    sizePx,
    minSizePx: minimum === undefined ? Math.ceil(2 * MIN_SIZE_SHARE * sizePx) / 2 : Number(minimum),
    lineHeight: need(asNumber(style['lineHeight']), 'lineHeight as a number'),
    ...(spacing && { letterSpacingPx: spacing }),
    ...alignmentOf(id, style),
    ...showing(node.props),
    fill: need(
      colourNames.find((name) => name === style['color']),
      'color by its name in the palette',
    ),
  };
}

function showing(props: SatoriNode['props']): Pick<Slot, 'variant' | 'fixed' | 'fixedIn' | 'beside'> {
  const [variant, fixed, beside] = [props['data-variant'], props['data-fixed'], props['data-beside']];
  const within = props['data-fixed-in'];
  return {
    ...(typeof variant === 'number' && { variant }),
    ...(Array.isArray(fixed) && { fixed: fixed.map(String) }),
    ...(Array.isArray(within) && within.length > 0 && { fixedIn: within as readonly FixedIn[] }),
    ...(typeof beside === 'string' && { beside }),
  };
}

type StyleProps = Readonly<Record<string, unknown>>;

function styleOf(node: SatoriNode): StyleProps {
  const style = node.props['style'];
  return typeof style === 'object' && style !== null ? { ...style } : {};
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** In a block the text fills the width, in a flex box it is an item that is as wide as its longest line. */
function alignmentOf(id: string, style: StyleProps): Alignment {
  const lines = horizontal(style['textAlign']);
  if (style['display'] !== 'flex') return { align: lines, verticalAlign: 'top' };
  const isColumn = style['flexDirection'] === 'column';
  const across = isColumn ? style['alignItems'] : style['justifyContent'];
  const down = isColumn ? style['justifyContent'] : style['alignItems'];
  if (horizontal(across) !== lines) {
    throw new Error(
      `Slot "${id}" aligns its lines (textAlign) and itself (${isColumn ? 'alignItems' : 'justifyContent'}) differently. Make both the same.`,
    );
  }
  return { align: lines, verticalAlign: vertical(down) };
}

function horizontal(value: unknown): Slot['align'] {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' || value === 'flex-end' ? 'right' : 'left';
}

function vertical(value: unknown): Slot['verticalAlign'] {
  if (value === 'center') return 'middle';
  return value === 'end' || value === 'flex-end' ? 'bottom' : 'top';
}
