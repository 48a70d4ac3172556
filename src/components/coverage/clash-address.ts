import type { Figure } from '../../core/domain/figure.ts';
import { contradictedIn } from '../../core/figures/clashes.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { content, pathOf } from '../../site-content.ts';

const contradicted = contradictedIn(content);

/** Where it is told which published numbers contradict a figure; none where none does. */
export function clashAddress({ origin }: Figure, locale: LocaleId): string | undefined {
  if (!contradicted.has(origin)) return undefined;
  const clash = contradicted.get(origin);
  return `${pathOf({ kind: 'method' }, locale)}#${clash === undefined ? 's-clashes' : `clash-${clash}`}`;
}
