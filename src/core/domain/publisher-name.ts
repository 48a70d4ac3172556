import type { LocaleId } from '../i18n/locales.ts';
import type { SourceWithNote } from './content.ts';

/** What a source's publisher is called in a language: as `publishers.csv` says, or by its own name. */
export const publisherIn = (
  { publisher, publisherNames }: Pick<SourceWithNote, 'publisher' | 'publisherNames'>,
  locale: LocaleId,
): string => publisherNames?.[locale] ?? publisher;
