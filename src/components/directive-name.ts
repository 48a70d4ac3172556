import { formatAsOf } from '../core/i18n/format.ts';
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

/** Its name and issuer and, where no number tells it from others of that issuer, its day as far as it is known. */
export function directiveTitle(directive: Directive, locale: LocaleId): string {
  const day = directive.number === undefined ? (directive.date ?? directive.reportedOn) : undefined;
  const parts = [directiveName(directive, locale), directive.issuer[locale], day && formatAsOf(day, locale)];
  return parts.filter(Boolean).join(', ');
}

/** Where many are told one after the other: who issued it, then its name, and when. */
export function directiveByIssuer(directive: Directive, locale: LocaleId): string {
  const day = directive.date ?? directive.reportedOn;
  const parts = [directiveName(directive, locale), day && formatAsOf(day, locale)];
  return `${issuerOf(directive, locale)}: ${parts.filter(Boolean).join(', ')}`;
}

/** In a list of many: its number and subject or, without a number, its subject and issuer, which tell it from others. */
export function directiveInList(directive: Directive, locale: LocaleId): string {
  const { number, subject, issuer } = directive;
  return number ? `${number}: ${subject[locale]}` : `${subject[locale]} · ${issuer[locale]}`;
}

/** Who issued it, as short as it is known by. */
export const issuerOf = ({ issuer, issuerShort }: Directive, locale: LocaleId): string =>
  (issuerShort ?? issuer)[locale];

/**
 * One of its clauses, beside its issuer: `03/CT-UBND, mục 2`. Without a number it is called by its subject, and `again` by
 * its kind and day.
 */
export function clauseInDirective(
  { number, subject, kind, date, reportedOn }: Directive,
  clause: string,
  { locale, again }: { readonly locale: LocaleId; readonly again: boolean },
): string {
  const { directives, roles } = messages[locale].site;
  const day = date ?? reportedOn;
  const short = again ? directives.again(kind?.[locale], day && formatAsOf(day, locale)) : subject[locale];
  return `${number ?? short}, ${roles.clause(clause)}`;
}
