import type { StaffLocaleId } from '../../core/i18n/locales.ts';
import { keepNeeds } from './keep-needs.ts';
import { workOffline } from './register.ts';

/** Makes a page of staff work without a network, with the figures that were published when it was opened last. */
export function keepDesk(language: StaffLocaleId): void {
  workOffline(language);
  void keepNeeds('desk');
}
