/** @jsxImportSource react */
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { emptyDesign } from '../../core/places/design.ts';
import type { DesignerInput } from '../../core/places/designs.ts';
import type { WorkerClient } from '../worker/client.ts';
import { readAddress } from './address.ts';
import { Designer } from './Designer.tsx';
import type { Picture } from './first-picture.ts';
import { isAddress } from './is-address.ts';
import { createDesign, type DesignStore } from './store.ts';
import type { Words } from './words.ts';

type Opening = { readonly t: Words; readonly worker: WorkerClient };

/** Brings the page to life that came empty, as `designerMarkup` wrote it. */
export function openEmpty(
  root: HTMLElement,
  { locale, venues, screens, still }: DesignerInput,
  { t, worker }: Opening,
): DesignStore {
  const useDesign = createDesign(emptyDesign(venues, locale), venues);
  const isBadLink = false;
  // in small steps, between which whoever types or taps is heard
  startTransition(() => {
    hydrateRoot(root, <Designer {...{ t, locale, useDesign, worker, screens, isBadLink, still }} />);
  });
  return useDesign;
}

/** Shows what the address asks for in the place of that; `picture` is what is seen of it already. */
export async function openLinked(
  root: HTMLElement,
  { locale, venues, screens }: DesignerInput,
  { t, worker, picture }: Opening & { readonly picture: Picture | undefined },
): Promise<DesignStore> {
  const fragment = isAddress(location.hash.slice(1)) ? location.hash.slice(1) : '';
  const linked = fragment === '' ? undefined : await readAddress(fragment, venues);
  const useDesign = createDesign(linked ?? emptyDesign(venues, locale), venues);
  const isBadLink = fragment !== '' && linked === undefined;
  const reactRoot = createRoot(root);
  startTransition(() =>
    reactRoot.render(<Designer {...{ t, locale, useDesign, worker, screens, isBadLink, picture }} />),
  );
  return useDesign;
}
