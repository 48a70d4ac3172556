import { localesOf, type SheetLanguage } from '../formats/language.ts';
import { localeOf } from '../i18n/locales.ts';
import type { Face } from '../pdf/fonts/sent-font.ts';

/** Every font that a sheet in this language, or in these two, may be set in. */
export function sentFaces(language: SheetLanguage): readonly Face[] {
  const faces = localesOf(language).flatMap((id) =>
    id === undefined ? [] : Object.values(localeOf(id).fonts).flatMap(facesOf),
  );
  return faces.filter((face, index) => faces.findIndex((other) => isSame(face, other)) === index);
}

type Font = { readonly name: string; readonly weights: readonly Face['weight'][] };
const facesOf = ({ name, weights }: Font): Face[] => weights.map((weight) => ({ name, weight }));
const isSame = (a: Face, b: Face) => a.name === b.name && a.weight === b.weight;
