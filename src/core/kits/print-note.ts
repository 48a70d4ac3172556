import { formatName } from '../formats/format-name.ts';
import type { LocaleId } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Format, paperSize } from '../formats/format.ts';
import { paperDetails } from './sheet-size.ts';

/** A folder of print files of one format. */
export type PrintFolder = {
  readonly folder: string;
  readonly format: string;
  readonly files: number;
  readonly copies: number;
};

type PrintNote = {
  readonly folders: readonly PrintFolder[];
  /** Whether a print shop gets the files, or an office's own printer. */
  readonly use: 'print' | 'plain';
  /** The list that says of each file how many copies go where. */
  readonly list: string;
  readonly formats: Readonly<Record<string, Format | undefined>>;
  readonly words: Messages['kits'];
  readonly note: Messages['designerMany']['make']['note'];
  readonly locale: LocaleId;
};

/** What a printer reads first: which folder goes on which paper, how often, and how to print it. */
export function printNote({ folders, use, list, formats, words, note, locale }: PrintNote): string {
  const { readme } = words;
  const lines = folders.map(({ folder, format, files, copies }) => {
    const own = formats[format];
    const details =
      own &&
      paperDetails({
        formats,
        words,
        locale,
        scanDistanceM: own.scanDistanceM,
        sheet: { format, kind: own.kind, ...(own.medium === 'print' && paperSize(own)) },
      });
    const about = [formatName(format, locale), ...(details === undefined ? [] : [details])].join('. ');
    return `${folder}: ${about}. ${note.count(files, copies)}`;
  });
  const sections = [
    { heading: note.folders, lines },
    use === 'print'
      ? { heading: readme.shop, lines: readme.shopSteps }
      : { heading: readme.office, lines: readme.officeSteps },
    { heading: note.each, lines: [note.list(list)] },
  ];
  return [
    `${note.title}\n${'='.repeat(note.title.length)}`,
    ...sections.map(({ heading, lines: own }) =>
      [`${heading}\n${'-'.repeat(heading.length)}`, ...own.map((line) => `* ${line}`)].join('\n'),
    ),
  ].join('\n\n');
}
