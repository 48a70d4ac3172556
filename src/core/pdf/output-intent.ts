import { compressed, type PdfObjects } from './file/objects.ts';
import { reference, textString } from './file/syntax.ts';

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

/** ICC 1, 7.2: the size in its first four bytes, then among others class, colour space and signature. */
const HEADER_BYTES = 128;

/** Why these bytes are no output profile (`prtr`) in CMYK; nothing where they are. */
export function pressProfileFault(
  bytes: Uint8Array,
): 'no profile' | { readonly device: string; readonly colours: string } | undefined {
  const tag = (offset: number) => String.fromCharCode(...bytes.subarray(offset, offset + 4)).trim();
  if (bytes.length < HEADER_BYTES || tag(36) !== 'acsp') return 'no profile';
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (size !== bytes.length) return 'no profile';
  const [device, colours] = [tag(12), tag(16)];
  return device === 'prtr' && colours === 'CMYK' ? undefined : { device, colours };
}
