import type { LocaleId } from '../../i18n/locales.ts';
import type { SourceWithNote } from '../content.ts';

/** What a source's publisher is called in a language: as `publishers.csv` says, or by its own name. */
export const publisherIn = (
  { publisher, publisherNames }: Pick<SourceWithNote, 'publisher' | 'publisherNames'>,
  locale: LocaleId,
): string => publisherNames?.[locale] ?? publisher;

/** What a source's title is in a language: as `sources-titles.csv` says, or its own. */
export const titleIn = (
  { title, titles }: Pick<SourceWithNote, 'title' | 'titles'>,
  locale: LocaleId,
): string => titles?.[locale] ?? title;
