import { checkListed } from '../../core/domain/checks/figure-tables.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { namesIn } from '../../core/schema/by-language.ts';
import {
  noteTexts,
  publisherSchema,
  sourceNoteSchema,
  sourceSchema,
  sourceSeenSchema,
  sourceTitleSchema,
} from '../../core/schema/source.ts';
import type { FigureFolder } from './figure-folder.ts';

/** Reads the sources, each with what other files say of it: its publisher's names, titles, notes, when it was last seen. */
export async function readSources(folder: FigureFolder, languages: readonly LocaleId[]) {
  const key = 'source_id';
  const sources = await folder.table({ name: 'sources.csv', schema: sourceSchema, key, isNeeded: true });
  const notes = await folder.table({ name: 'sources-notes.csv', schema: sourceNoteSchema(languages), key });
  const titles = await folder.table({
    name: 'sources-titles.csv',
    schema: sourceTitleSchema(languages),
    key,
  });
  const seen = await folder.table({ name: 'sources-seen.csv', schema: sourceSeenSchema, key });
  const publishers = await folder.table({
    name: 'publishers.csv',
    schema: publisherSchema(languages),
    key: 'publisher',
  });
  if (!sources) return undefined;
  const { rows } = sources;
  if (publishers)
    folder.faults.push(...checkListed(publishers, rows, { column: 'publisher', thing: 'publisher' }));
  for (const table of [notes, titles, seen])
    if (table) folder.faults.push(...checkListed(table, rows, { column: key, thing: 'source' }));
  return rows.map((source) => {
    const isOf = ({ source_id }: { readonly source_id: string }) => source_id === source.source_id;
    const named = publishers?.rows.find(({ publisher }) => publisher === source.publisher);
    const titled = titles?.rows.find(isOf);
    const note = notes?.rows.find(isOf);
    const found = seen?.rows.find(isOf);
    return {
      ...source,
      ...(named && { publisherNames: namesIn(named, 'name_') }),
      ...(titled && { titles: namesIn(titled, 'title_') }),
      ...(note && { publishedNote: noteTexts(note) }),
      ...(found && { seen: found }),
    };
  });
}
