import { formatFigure } from '../../core/domain/citations/figure-query.ts';
import { defaultLocale } from '../../core/i18n/locales.ts';
import type { PreparedSheet } from '../../core/editions/prepare-sheet.ts';
import type { SheetContent } from '../../core/templates/template.ts';
import type { Palette } from '../../core/schema/campaign.ts';
import type { OutputProfile } from '../../core/pdf/output-intent.ts';
import { keyOf, sha256 } from './hashes.ts';
import type { CodeVersion } from './code-version.ts';
import { keptName } from './kept-things.ts';
import type { MadeFrom } from './made-from.ts';

type Making = {
  readonly prepared: PreparedSheet;
  readonly palette: Palette;
  readonly fontHashes: readonly string[];
  readonly code: CodeVersion;
  readonly outputProfile?: OutputProfile | undefined;
};

/** What a material is about to be made from. */
export function describeMaking({ prepared, palette, fontHashes, code, outputProfile }: Making): MadeFrom {
  const { format, sheet, figure, sources, issued } = prepared;
  const { Template, Back, ...measures } = { Back: undefined, ...format };
  const cited = figure && { area: figure.area, metric: figure.metric.id, asOf: figure.asOf };
  return {
    hashes: {
      template: keyOf([code.templateHash(Template), Back && code.templateHash(Back)]),
      format: keyOf(withoutFunctions(measures, code)),
      picture: keyOf([sheet.venue.scene, sheet.raised, sheet.steps]),
      figure: keyOf([cited, sheet.figure, sheet.second?.figure]),
      address: keyOf([sheet.qr, sheet.plainAddress]),
      sources: keyOf(sources),
      palette: keyOf(palette),
      fonts: keyOf(fontHashes),
      engine: code.engine,
      ...(outputProfile && { press: keyOf([outputProfile.name, sha256(outputProfile.bytes)]) }),
    },
    words: { ...hashWords(sheet), edition: keyOf(issued ?? null) },
    ...(figure && {
      figure: {
        name: `${figure.area} ${figure.metric.id}`,
        value: formatFigure(figure, defaultLocale),
        asOf: figure.asOf,
      },
    }),
  };
}

/** What a format does with finished sheets may depend on anything that the registry says. */
const withoutFunctions = (measures: object, { formats }: CodeVersion): string =>
  JSON.stringify(measures, (_, value: unknown) => (typeof value === 'function' ? formats : value));

/** What is named above, and so is not counted as words. */
const notWords = new Set(['qr', 'plainAddress', 'figure', 'second', 'venue']);

function hashWords(sheet: SheetContent): Record<string, string> {
  const texts = textsOf(sheet);
  const second = sheet.second && textsOf(sheet.second);
  return Object.fromEntries(Object.keys(texts).map((name) => [name, keyOf([texts[name], second?.[name]])]));
}

function textsOf(sheet: SheetContent): Readonly<Record<string, unknown>> {
  const { scene, ...venue } = sheet.venue;
  const own = Object.entries(sheet).filter(([name]) => !notWords.has(name));
  return { ...Object.fromEntries(own), ...venue };
}

/** Key to keep a material under. */
export const keyFor = (material: string, { hashes, words }: MadeFrom): string =>
  keptName(material, keyOf([material, hashes, words]));
