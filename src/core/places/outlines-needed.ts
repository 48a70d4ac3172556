import type { Outlines } from '../pdf/sent-font.ts';
import type { Shaper } from '../text/shaper.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { type PlaceTexts, slotTexts } from './slot-texts.ts';

type Written = { readonly font: string; readonly weight: number; readonly text: string };

/** What a material says whatever the place, read once. */
const constant = new WeakMap<CompiledMaterial, Outlines>();

/**
 * Which fonts draw a material with these texts, told from those with outlines for common letters alone: these, or those
 * with every outline. Nothing is filled for it.
 */
export function outlinesNeeded(material: CompiledMaterial, place: PlaceTexts): Outlines {
  const { shaper } = material.pdfOptions;
  const own = constant.get(material) ?? neededFor(constantTexts(material), shaper);
  constant.set(material, own);
  if (own === 'every') return own;
  const values: Readonly<Record<string, string>> = slotTexts(place);
  return neededFor(
    slotsOf(material).map(({ id, font, weight }) => ({ font, weight, text: clean(values[id] ?? '') })),
    shaper,
  );
}

const slotsOf = ({ pages }: CompiledMaterial) => pages.flatMap(({ drawing }) => drawing.slots);

const constantTexts = (material: CompiledMaterial): Written[] => [
  ...laidOut(material).flatMap(({ drawing }) => drawing.marks.filter((mark) => mark.kind === 'text')),
  ...slotsOf(material).flatMap(({ font, weight, fixed = [] }) =>
    fixed.map((text) => ({ font, weight, text })),
  ),
];

/** With what is said beside sheets that are laid on other paper, such as how tiles are put together. */
function laidOut({ pages, lay }: CompiledMaterial): CompiledMaterial['pages'] {
  const [front] = pages;
  return lay && front ? lay({ ...front.drawing, slots: [] }) : pages;
}

/** As it is set in a slot. */
const clean = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const neededFor = (texts: readonly Written[], shaper: Shaper): Outlines =>
  texts.some((written) => lacksOutline(written, shaper)) ? 'every' : 'common';

/** Whether a letter that is seen has no outline; one that no font has at all is told as a fault elsewhere. */
function lacksOutline({ font, weight, text }: Written, shaper: Shaper): boolean {
  if (shaper.missingGlyphs(font, weight, text).length > 0) return true;
  return shaper
    .shape(font, weight, text)
    .some(
      ({ glyphId, text: letters }) => !/^\s+$/.test(letters) && shaper.outline(font, weight, glyphId) === '',
    );
}
