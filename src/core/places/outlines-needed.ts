import { inOneLine } from '../i18n/in-one-line.ts';
import type { Face, Outlines } from '../pdf/fonts/sent-font.ts';
import type { Shaper } from '../text/shaper.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { type PlaceTexts, slotTexts } from './slot-texts.ts';

type Written = { readonly font: string; readonly weight: number; readonly text: string };

/** A material as far as it is known without fonts. */
type LaidOut = Pick<CompiledMaterial, 'pages' | 'lay'>;

/** Those of a language's fonts that draw a material while no text of a place stands on it. */
export function blankFaces(material: LaidOut, faces: readonly Face[]): readonly Face[] {
  const seen = constantTexts(material, true);
  return faces.filter(({ name, weight }) =>
    seen.some((written) => written.font === name && written.weight === weight),
  );
}

/** Which fonts draw it then: those with outlines for common letters, or those with every outline. */
export const blankOutlines = (material: CompiledMaterial): Outlines =>
  neededFor(constantTexts(material, true), material.pdfOptions.shaper);

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
  const written = slotsOf(material).map(({ id, font, weight }) => ({ font, weight, text: values[id] ?? '' }));
  return neededFor(once(written), shaper);
}

/** As they are set; what stands in the slots of several arrangements is one text. */
function once(written: readonly Written[]): Written[] {
  const known = new Map(written.map((each) => [`${each.font} ${each.weight} ${each.text}`, each]));
  return [...known.values()]
    .filter(({ text }) => text !== '')
    .map(({ text, ...font }) => ({ ...font, text: clean(text) }));
}

const slotsOf = ({ pages }: LaidOut) => pages.flatMap(({ drawing }) => drawing.slots);

/** With what stands beside a place's own texts, unless none does. */
const constantTexts = (material: LaidOut, isBlank = false): Written[] => [
  ...laidOut(material).flatMap(({ drawing }) => drawing.marks.filter((mark) => mark.kind === 'text')),
  ...slotsOf(material).flatMap(({ font, weight, beside, fixed = [], fixedIn = [] }) =>
    isBlank && beside !== undefined
      ? []
      : [...fixed, ...(isBlank ? [] : fixedIn.flatMap((each) => each.fixed))].map((text) => ({
          font,
          weight,
          text,
        })),
  ),
];

/** With what is said beside sheets that are laid on other paper, such as how tiles are put together. */
function laidOut({ pages, lay }: LaidOut): CompiledMaterial['pages'] {
  const [front] = pages;
  return lay && front ? lay({ ...front.drawing, slots: [] }) : pages;
}

/** As it is set in a slot. */
const clean = (text: string) => inOneLine(text.normalize('NFC'));

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
