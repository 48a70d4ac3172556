import type { ShelfItem } from '../../core/catalogue/shelf.ts';
import { byPurpose, type Printer, printers, printersOf, type Purpose } from '../../core/catalogue/shop.ts';
import type { SheetLanguage } from '../../core/formats/language.ts';

/** What the designs of a page can be chosen by. */
export type Choices = {
  readonly purposes: readonly Purpose[];
  readonly printers: readonly Printer[];
  readonly languages: readonly SheetLanguage[];
};

/** The choices of which these designs have something, of all the `languages` that sheets are in. */
export function choicesOf(items: readonly ShelfItem[], languages: readonly SheetLanguage[]): Choices {
  const files = items.flatMap((item) => item.files);
  return {
    purposes: byPurpose(items).map(({ purpose }) => purpose),
    printers: printers.filter((id) => files.some((file) => printersOf(file).includes(id))),
    languages: languages.filter((id) => files.some(({ language }) => language === id)),
  };
}

const chosen = (value: string) => `:has([value='${value}']:checked)`;
const rule = (selectors: readonly string[], style: string) =>
  selectors.length === 0 ? '' : `${selectors.join(',')}{${style}}`;

/**
 * What a choice hides, by style alone, in `.shop` around the choices: groups by purpose, cards by printer, cards and lines
 * by language. A group of which nothing is left says so.
 */
export function filterStyle({ purposes, printers, languages }: Choices): string {
  const byPrinter = printers.map((id) => ({ choice: chosen(id), card: `[data-printer~='${id}']` }));
  const byLanguage = languages.map((id) => ({ choice: chosen(id), line: `[data-language='${id}']` }));
  const hidden = [
    ...purposes.map((id) => `.shop${chosen(id)} .group:not([data-purpose='${id}'])`),
    ...byPrinter.map(({ choice, card }) => `.shop${choice} .card:not(${card})`),
    ...byLanguage.flatMap(({ choice, line }) => [
      `.shop${choice} [data-language]:not(${line})`,
      `.shop${choice} .card:not(:has(${line}))`,
    ]),
  ];
  const emptied = [
    ...byPrinter.map(({ choice, card }) => [choice, card]),
    ...byLanguage.map(({ choice, line }) => [choice, line]),
    ...byPrinter.flatMap((printer) =>
      byLanguage.map(({ choice, line }) => [printer.choice + choice, `${printer.card} ${line}`]),
    ),
  ].map(([choice, left]) => `.shop${choice} .group:not(:has(${left}))`);
  return rule(hidden, 'display:none') + rule(emptied, '--left:none;--empty:block');
}
