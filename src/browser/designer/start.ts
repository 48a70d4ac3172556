import type { DesignerInput } from '../../core/places/designs.ts';
import { startWorker, workerOnDemand } from '../worker/client.ts';
import type { Filling } from '../worker/protocol.ts';
import { emptyStage, showFirst } from './first-picture.ts';
import { isAddress } from './is-address.ts';
import type { DesignStore } from './store.ts';
import { loadWords } from './words.ts';

/** Enough for a page whose parts are there. */
const PAGE_MS = 1000;

const root = document.getElementById('designer');
const { input: given, first } = root?.dataset ?? {};
if (root && given !== undefined && first !== undefined) {
  const input = JSON.parse(given) as DesignerInput;
  const fragment = location.hash.slice(1);
  const useDesign = isAddress(fragment)
    ? await openLinked(root, input, firstSheet(fragment, first, input))
    : await openEmpty(root, input);
  await new Promise((resolve) => setTimeout(resolve, PAGE_MS));
  const { keepOffline } = await import('./keep-offline.ts');
  keepOffline(input.locale, useDesign);
}

/** The page that nobody has begun with is there already, and needs no more than its program. */
async function openEmpty(root: HTMLElement, input: DesignerInput): Promise<DesignStore> {
  const [t, { openEmpty }] = await Promise.all([loadWords(input.locale), import('./open.tsx')]);
  return openEmpty(root, input, { t, worker: workerOnDemand() });
}

/**
 * The picture that the address asks for comes before all that the page alone is made of; one that fails is tried again by
 * the page, which tells why.
 */
async function openLinked(
  root: HTMLElement,
  input: DesignerInput,
  asked: Promise<Filling>,
): Promise<DesignStore> {
  const worker = startWorker();
  const words = loadWords(input.locale);
  emptyStage(root);
  const sheet = await asked;
  const shown = await worker.ask('preview', { ...sheet, page: 0 }).catch(() => undefined);
  const t = await words;
  const picture = shown && (await showFirst(root, shown, t));
  const { openLinked } = await import('./open.tsx');
  const useDesign = await openLinked(root, input, { t, worker, picture });
  setTimeout(() => worker.ask('load', { material: sheet.material }).catch(() => undefined), PAGE_MS);
  return useDesign;
}

/** What a fragment asks for first; `first` where nobody can read it. */
async function firstSheet(fragment: string, first: string, { venues }: DesignerInput): Promise<Filling> {
  const blank = { name: '', address: '', office: '', hotline: '', note: '' };
  if (/^[\w-]+\/[\w-]+\.[\w-]+$/.test(fragment)) return { material: fragment, place: blank };
  const { readAddress } = await import('./address.ts');
  const { materialsOf } = await import('../../core/places/design.ts');
  const design = await readAddress(fragment, venues);
  const [sheet] = design ? materialsOf(design, venues) : [];
  if (design && sheet) return { ...sheet, place: design.place, logo: design.logo };
  return { material: first, place: blank };
}
