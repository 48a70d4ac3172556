import { type OfflineNeed, offlineListPath } from '../../core/catalogue/offline-files.ts';
import { keepFiles, loadList, missingOf } from './kept.ts';
import { canKeep } from './register.ts';

const asked = new Set<OfflineNeed>();

/** Keeps what a program needs besides its page, once the page works without a network; not where data is dear. */
export async function keepNeeds(need: OfflineNeed): Promise<void> {
  if (!canKeep() || import.meta.env.DEV || asked.has(need) || savesData()) return;
  asked.add(need);
  try {
    await navigator.serviceWorker.ready;
    const list = await loadList(offlineListPath(need));
    if (list) await keepFiles(await missingOf(list));
  } catch {
    // the next visit goes on with it
    asked.delete(need);
  }
}

const savesData = () =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
