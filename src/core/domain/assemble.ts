import { dayOf } from './as-of.ts';
import type { Content } from './content.ts';
import { citingPages } from './citations/citing-pages.ts';
import { citedFigures, fillFigures } from './citations/figure-query.ts';
import { type Path, mapTexts, textsIn } from './located.ts';
import { sourcesMarkedIn } from './citations/marks.ts';
import { type LocaleId, defaultLocale, localeIds } from '../i18n/locales.ts';
import type { Directive } from '../schema/directive.ts';
import { faqSchema } from '../schema/faq.ts';
import { freeze } from './freeze.ts';

const levels: readonly Directive['level'][] = ['national', 'province', 'district'];
const faqGroups = faqSchema.shape.group.options;

/** Puts checked records in order, fills the figures their texts cite, and freezes it all. */
export function assemble(content: Content): Content {
  const fill = <T>(value: T): T =>
    mapTexts(value, (text, path) =>
      text.includes('{{') ? fillFigures(text, localeOf(path), content) : text,
    );
  const cite = <T extends Sourced>(record: T): T => ({ ...record, sources: sourcesOf(record, content) });
  const write = <T extends Sourced & { readonly locale: LocaleId }>(text: T): T =>
    mapTexts(cite(text), (part) => fillFigures(part, text.locale, content));
  return freeze({
    ...content,
    citing: citingPages(content),
    campaign: fill(content.campaign),
    directives: fill(content.directives.map(cite)).toSorted(
      (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compare(dateKey(a), dateKey(b)),
    ),
    venues: fill(content.venues.map(cite)).toSorted((a, b) => a.order - b.order),
    papers: fill(content.papers).toSorted((a, b) => a.order - b.order),
    guides: content.guides
      .map(write)
      .toSorted((a, b) => a.order - b.order || compare(a.slug, b.slug) || byLocale(a, b)),
    faq: content.faq
      .map(write)
      .toSorted(
        (a, b) =>
          faqGroups.indexOf(a.group) - faqGroups.indexOf(b.group) ||
          a.order - b.order ||
          compare(a.slug, b.slug) ||
          byLocale(a, b),
      ),
  });
}

type Sourced = { readonly sources: string[] };

/** A record's own sources, then those that its texts mark and those of the figures that they cite. */
function sourcesOf(record: Sourced, content: Content): string[] {
  const texts = [...textsIn(record)].map(({ text }) => text);
  const marked = texts.flatMap(sourcesMarkedIn);
  const figures = texts.filter((text) => text.includes('{{')).flatMap((text) => citedFigures(text, content));
  return [...new Set([...record.sources, ...marked, ...figures.map(({ source }) => source)])];
}

function byLocale(a: { locale: LocaleId }, b: { locale: LocaleId }): number {
  return localeIds.indexOf(a.locale) - localeIds.indexOf(b.locale);
}

/** Undated directives come after dated ones of the same level. */
function dateKey({ date, reportedOn, id }: Directive): string {
  return `${dayOf(date ?? reportedOn ?? '') ?? '~'} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The language of a text inside a localized record: the last step of its path that is one. */
function localeOf(path: Path) {
  return localeIds.findLast((id) => path.includes(id)) ?? defaultLocale;
}
