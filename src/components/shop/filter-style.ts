import type { SheetLanguage } from '../../core/formats/language.ts';
import type { ShelfItem } from '../../core/catalogue/shelf.ts';
import { printers, printersOf, purposes } from '../../core/catalogue/shop.ts';

/** What a group of designs has, for `data-has`: each printer, each language, and each pair of them. */
export function hasWords(items: readonly ShelfItem[]): string {
  const words = items.flatMap(({ files }) =>
    files.flatMap((file) => [
      file.language,
      ...printersOf(file).flatMap((printer) => [printer, `${printer}:${file.language}`]),
    ]),
  );
  return [...new Set(words)].toSorted().join(' ');
}

const chosen = (value: string) => `:has([value='${value}']:checked)`;
const rule = (selectors: readonly string[], style: string) => `${selectors.join(',')}{${style}}`;

/**
 * What a choice of these languages, of a printer or a purpose hides, by style alone, in `.shop` around the choices: groups by purpose, cards by printer, cards and
 * lines by language. A group of which nothing is left says so.
 */
export function filterStyle(sheetLanguages: readonly SheetLanguage[]): string {
  const hidden = [
    ...purposes.map((id) => `.shop${chosen(id)} .group:not([data-purpose='${id}'])`),
    ...printers.map((id) => `.shop${chosen(id)} .card:not([data-printer~='${id}'])`),
    ...sheetLanguages.flatMap((id) => [
      `.shop${chosen(id)} [data-language]:not([data-language='${id}'])`,
      `.shop${chosen(id)} .card:not(:has([data-language='${id}']))`,
    ]),
  ];
  const emptied = [
    ...[...printers, ...sheetLanguages].map((id) => `.shop${chosen(id)} .group:not([data-has~='${id}'])`),
    ...printers.flatMap((printer) =>
      sheetLanguages.map(
        (id) => `.shop${chosen(printer)}${chosen(id)} .group:not([data-has~='${printer}:${id}'])`,
      ),
    ),
  ];
  return rule(hidden, 'display:none') + rule(emptied, '--left:none;--empty:block');
}
