import type { LocaleId } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';
import type { ShelfItem } from '../../core/catalogue/shelf.ts';

/** What a format is called, or at least what kind of sheet it is. */
export const formatName = ({ format, kind }: Pick<ShelfItem, 'format' | 'kind'>, locale: LocaleId): string =>
  messages[locale].materials.formats[format] ?? messages[locale].site.materials.kinds[kind];
