import type { MaterialRecord } from '../catalogue/manifest.ts';
import { localesOf, sheetLanguages } from '../formats/language.ts';
import { tagOf } from '../i18n/locales.ts';
import { materialId } from '../sheets/job.ts';
import { isSlide } from './kit-sheets.ts';
import type { ScreenSlide, SlideList } from './screen-loop.ts';

type Venue = { readonly id: string; readonly formats: readonly string[] };

/** The slides of a kind of place in the order of its formats, each in one language after the other. */
export function slideListOf(records: readonly MaterialRecord[], { id, formats }: Venue): SlideList {
  const own = records.filter((record) => record.venue === id && isSlide(record));
  const slides = formats.flatMap((format) =>
    own
      .filter((record) => record.format === format)
      .toSorted(byLanguage)
      .map(asSlide),
  );
  return { version: 1, slides };
}

const byLanguage = (a: MaterialRecord, b: MaterialRecord) =>
  sheetLanguages.indexOf(a.language) - sheetLanguages.indexOf(b.language);

function asSlide(record: MaterialRecord): ScreenSlide {
  const { file, title, language, widthPx = 0, heightPx = 0, sha256 } = record;
  return {
    material: materialId(record),
    address: `/materials/${file}`,
    title,
    lang: tagOf(localesOf(language)[0]),
    isTall: heightPx > widthPx,
    sha256,
  };
}
