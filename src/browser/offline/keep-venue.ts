import { offlineListPath } from '../../core/catalogue/offline-files.ts';
import { keepFiles, loadList, missingOf } from './kept.ts';
import { canKeep } from './register.ts';

const asked = new Set<string>();

/** Keeps what the designer needs for a kind of place, once the page works without a network; not where data is dear. */
export async function keepVenue(venue: string): Promise<void> {
  if (!canKeep() || import.meta.env.DEV || asked.has(venue) || savesData()) return;
  asked.add(venue);
  try {
    await navigator.serviceWorker.ready;
    const list = await loadList(offlineListPath(`venue.${venue}`));
    if (list) await keepFiles(await missingOf(list));
  } catch {
    // the next visit goes on with it
    asked.delete(venue);
  }
}

const savesData = () =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
