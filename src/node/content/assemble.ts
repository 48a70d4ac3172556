import { dayOf } from '../../core/domain/as-of.ts';
import type { Content } from '../../core/domain/content.ts';
import { fillFigures } from '../../core/domain/figure-query.ts';
import { type Path, mapTexts } from '../../core/domain/located.ts';
import { defaultLocale, localeIds } from '../../core/i18n/locales.ts';
import type { Directive } from '../../core/schema/directive.ts';

const levels: readonly Directive['level'][] = ['national', 'province', 'district'];

/** Puts checked records in order, fills the figures their texts cite, and freezes it all. */
export function assemble(content: Content): Content {
  const fill = <T>(value: T): T =>
    mapTexts(value, (text, path) =>
      text.includes('{{') ? fillFigures(text, localeOf(path), content) : text,
    );
  return freeze({
    ...content,
    campaign: fill(content.campaign),
    directives: fill(content.directives).toSorted(
      (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compare(dateKey(a), dateKey(b)),
    ),
    venues: fill(content.venues).toSorted((a, b) => a.order - b.order),
    guides: content.guides
      .map((guide) => mapTexts(guide, (text) => fillFigures(text, guide.locale, content)))
      .toSorted(
        (a, b) =>
          a.order - b.order ||
          compare(a.slug, b.slug) ||
          localeIds.indexOf(a.locale) - localeIds.indexOf(b.locale),
      ),
  });
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

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
