import type { LocaleId } from '../../core/i18n/locales.ts';
import { keepNeeds } from '../offline/keep-needs.ts';
import { workOffline } from '../offline/register.ts';
import type { DesignStore } from './store.ts';

/** Keeps the page, and the sheets of each kind of place that is worked on. */
export function keepOffline(locale: LocaleId, useDesign: DesignStore): void {
  workOffline(locale);
  void keepNeeds(`venue.${useDesign.getState().design.venue}`);
  useDesign.subscribe(({ design }) => void keepNeeds(`venue.${design.venue}`));
}
