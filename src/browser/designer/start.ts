import type { DesignerInput } from '../../core/places/designs.ts';
import { startWorker } from '../worker/client.ts';
import { loadWords } from './words.ts';

/** Enough for a picture whose parts are there. */
const PICTURE_MS = 1000;

const root = document.getElementById('designer');
const { input: given, first } = root?.dataset ?? {};
if (root && given !== undefined && first !== undefined) {
  const input = JSON.parse(given) as DesignerInput;
  const worker = startWorker();
  // the worker loads its parts and the sheet while the page loads its own
  const material = sheetIn(location.hash.slice(1), first);
  const loaded = material === undefined ? undefined : worker.ask('load', { material, isBlank: true });
  const [{ openDesigner }, t] = await Promise.all([import('./open.tsx'), loadWords(input.locale)]);
  const useDesign = await openDesigner(root, input, { t, worker });
  // one that is not there is told in place of its picture
  await loaded?.catch(() => undefined);
  // the first picture comes before what is kept for later
  await new Promise((resolve) => setTimeout(resolve, PICTURE_MS));
  if (material !== undefined) worker.ask('load', { material, isBlank: false }).catch(() => undefined);
  const { keepOffline } = await import('./keep-offline.ts');
  keepOffline(input.locale, useDesign);
}

/** The sheet that a fragment names, `first` without one; a packed design is read later. */
function sheetIn(fragment: string, first: string): string | undefined {
  if (fragment === '' || !fragment.includes('/')) return /^\d+\./.test(fragment) ? undefined : first;
  return /^[\w-]+\/[\w-]+\.[\w-]+$/.test(fragment) ? fragment : undefined;
}
