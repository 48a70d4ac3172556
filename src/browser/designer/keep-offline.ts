import type { LocaleId } from '../../core/i18n/locales.ts';
import { keepVenue } from '../offline/keep-venue.ts';
import { workOffline } from '../offline/register.ts';
import type { DesignStore } from './store.ts';

/** Keeps the page, and the sheets of each kind of place that is worked on. */
export function keepOffline(locale: LocaleId, useDesign: DesignStore): void {
  workOffline(locale);
  void keepVenue(useDesign.getState().design.venue);
  useDesign.subscribe(({ design }) => void keepVenue(design.venue));
}
