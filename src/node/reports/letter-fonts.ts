import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { letterStyles } from '../../core/reports/letter-pdf.ts';

const require = createRequire(import.meta.url);

/** The faces of Tinos that a letter is set in. */
export const letterFaces = Object.values(letterStyles);

export const readLetterFace = (face: (typeof letterFaces)[number]): Promise<Uint8Array> =>
  readFile(require.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`));
