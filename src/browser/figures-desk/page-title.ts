import { areaName } from '../../core/domain/areas/areas.ts';
import type { Content } from '../../core/domain/content.ts';
import type { Route } from '../../core/domain/routes.ts';
import type { BeforeAfterMessages } from '../../core/i18n/vi/before-after.ts';
import type { StaffLocaleId } from '../../core/i18n/locales.ts';

/** What a page is called among those that would change; `undefined` where the desk knows only its address. */
export function pageTitle(
  route: Route,
  { areas, figures, metrics }: Pick<Content, 'areas' | 'figures' | 'metrics'>,
  { language, t }: { readonly language: StaffLocaleId; readonly t: BeforeAfterMessages },
): string | undefined {
  switch (route.kind) {
    case 'home':
    case 'coverage':
    case 'days':
    case 'method':
      return t.pageNames[route.kind];
    case 'area':
      return areaName({ areas, figures }, route.code)[language];
    case 'metric':
      return t.metricPage(metrics.find(({ id }) => id === route.id)?.name[language] ?? route.id);
    default:
      return undefined;
  }
}
