import { textNumber } from '../domain/text-number.ts';
import type { Palette } from '../schema/campaign.ts';
import { canvasFor } from '../formats/canvas.ts';
import { paintScene, screenColours } from '../scenes/paint-scene.ts';
import type { QrSymbol } from '../formats/qr.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';

/** What tells two editions of a sheet apart. */
export type Fingerprint = {
  /** `words-look`, as `editions.csv` has it. */
  readonly hash: string;
  /** Whether the sheet has a place for its edition. Those without, and those that change with each figure, are not issued. */
  readonly showsEdition: boolean;
};

/** Stands where the edition is printed. */
const MARK = '\uE000edition\uE000';
/** A code of the largest size without a dark module: a sheet does not become another when the site moves. */
const blankCode: QrSymbol = {
  payload: '',
  version: 3,
  level: 'M',
  size: 29,
  modules: Array(841).fill(false),
};
/** Of numbers below 2^53. */
const HASH_DIGITS = 14;

/** Hashes of a sheet's words and of its composition, words, picture and colours included, but for its address. */
export function fingerprintOf(format: DesignedFormat, sheet: SheetContent, palette: Palette): Fingerprint {
  const neutral = (content: SheetContent): SheetContent => ({
    ...content,
    qr: blankCode,
    plainAddress: '',
    edition: { code: MARK, text: MARK },
    ...(content.second ? { second: neutral(content.second) } : {}),
  });
  const content = neutral(sheet);
  const { venue } = content;
  const canvas = canvasFor(format, blankCode);
  const colour = screenColours(palette);
  const painted = { ...content, venue: { ...venue, scene: paintScene(venue.scene, colour) } };
  const templates =
    format.medium === 'print' && format.Back ? [format.Template, format.Back] : [format.Template];
  const look = JSON.stringify(
    templates.map((Template) => expanded(Template({ content: painted, canvas, colour, palette }))),
  );
  const words = JSON.stringify({ ...content, venue: { ...venue, scene: '' } });
  return {
    hash: [words, look].map(shortHash).join('-'),
    showsEdition: !format.citesFigure && look.includes(MARK),
  };
}

const shortHash = (text: string) => textNumber(text).toString(16).padStart(HASH_DIGITS, '0');

/** A template's tree with its components unfolded, so that it can be written down. */
function expanded(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(expanded);
  if (typeof node !== 'object' || node === null || !('type' in node) || !('props' in node)) return node;
  const { type, props } = node;
  if (typeof type === 'function') return expanded(type(props));
  if (typeof props !== 'object' || props === null) return { type };
  return { type, ...props, ...('children' in props ? { children: expanded(props.children) } : {}) };
}
