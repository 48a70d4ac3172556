import type { DesignerInput } from '../../core/places/designs.ts';
import { startWorker } from '../worker/client.ts';
import type { Filling } from '../worker/protocol.ts';
import { showFirst } from './first-picture.ts';
import { loadWords } from './words.ts';

/** Enough for a page whose parts are there. */
const PAGE_MS = 1000;

const root = document.getElementById('designer');
const { input: given, first } = root?.dataset ?? {};
if (root && given !== undefined && first !== undefined) {
  const input = JSON.parse(given) as DesignerInput;
  const worker = startWorker();
  const fragment = location.hash.slice(1);
  const words = loadWords(input.locale);
  // the picture comes before all that the page alone is made of; one that fails is tried again by the page, which tells why
  const sheet = await firstSheet(fragment, first, input);
  const shown = await worker.ask('preview', { ...sheet, page: 0 }).catch(() => undefined);
  const t = await words;
  const picture = shown && (await showFirst(root, shown, t));
  const { openDesigner } = await import('./open.tsx');
  const useDesign = await openDesigner(root, input, { t, worker, picture });
  await new Promise((resolve) => setTimeout(resolve, PAGE_MS));
  worker.ask('load', { material: sheet.material }).catch(() => undefined);
  const { keepOffline } = await import('./keep-offline.ts');
  keepOffline(input.locale, useDesign);
}

/** What a fragment asks for first; `first` where it asks for nothing, or for what nobody can read. */
async function firstSheet(fragment: string, first: string, { venues }: DesignerInput): Promise<Filling> {
  const blank = { name: '', address: '', office: '', hotline: '', note: '' };
  if (/^[\w-]+\/[\w-]+\.[\w-]+$/.test(fragment)) return { material: fragment, place: blank };
  if (fragment !== '') {
    const { readAddress } = await import('./address.ts');
    const { materialsOf } = await import('../../core/places/design.ts');
    const design = await readAddress(fragment, venues);
    const [sheet] = design ? materialsOf(design, venues) : [];
    if (design && sheet) return { ...sheet, place: design.place, logo: design.logo };
  }
  return { material: first, place: blank };
}
