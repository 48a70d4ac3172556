import type { LocaleId } from '../core/i18n/locales.ts';
import { messages } from '../core/i18n/messages.ts';
import type { Directive } from '../core/schema/directive.ts';

/** What a document is called: its number and symbol or, where that is not known, its kind. */
export function directiveName(
  { number, kind }: Pick<Directive, 'number' | 'kind'>,
  locale: LocaleId,
): string {
  return number ?? messages[locale].site.directives.unnumbered(kind?.[locale]);
}
