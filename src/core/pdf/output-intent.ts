import { compressed, type PdfObjects } from './objects.ts';
import { reference, textString } from './syntax.ts';

/** How the press prints: an ICC profile of the class `prtr` in CMYK, and what the printer calls it. */
export type OutputProfile = { readonly name: string; readonly bytes: Uint8Array };

/** Colour space of the crop marks in a page's resources: every plate there is, whatever the press has. */
export const allPlates = (objects: PdfObjects): string => {
  const tint = objects.add('<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[1 1 1 1]/N 1>>');
  return `/ColorSpace<</All[/Separation/All/DeviceCMYK ${reference(tint)}]>>`;
};

/** Sets the stroke to that colour space. */
export const ALL_PLATES = '/All CS 1 SCN';

/** Entry of the catalogue that says how the inks are meant, for the print shop and for archives alike. */
export function outputIntents(objects: PdfObjects, profile: OutputProfile | undefined): string {
  if (!profile) return '';
  const id = objects.add(...compressed(profile.bytes, '/N 4'));
  const intents = ['GTS_PDFX', 'GTS_PDFA1'].map(
    (kind) =>
      `<</Type/OutputIntent/S/${kind}/OutputConditionIdentifier(Custom)/Info${textString(profile.name)}` +
      `/DestOutputProfile ${reference(id)}>>`,
  );
  return `/OutputIntents[${intents.join('')}]`;
}

/** Throws unless these bytes are an output profile (`prtr`) in CMYK. */
export function requirePressProfile({ name, bytes }: OutputProfile): void {
  const tag = (offset: number) => String.fromCharCode(...bytes.subarray(offset, offset + 4));
  if (tag(36) !== 'acsp') throw new Error(`${name} is no ICC profile.`);
  if (tag(12) !== 'prtr' || tag(16) !== 'CMYK') {
    throw new Error(
      `${name} describes a device of class ${tag(12).trim()} in ${tag(16).trim()}, not a press in CMYK. ` +
        'Ask the print shop for its output profile.',
    );
  }
}
