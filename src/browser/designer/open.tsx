/** @jsxImportSource react */
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyDesign } from '../../core/places/design.ts';
import type { DesignerInput } from '../../core/places/designs.ts';
import type { WorkerClient } from '../worker/client.ts';
import { isAddress, readAddress } from './address.ts';
import { Designer } from './Designer.tsx';
import type { Picture } from './first-picture.ts';
import { createDesign, type DesignStore } from './store.ts';
import type { Words } from './words.ts';

type Opening = {
  readonly t: Words;
  readonly worker: WorkerClient;
  /** What is shown already. */
  readonly picture: Picture | undefined;
};

/** Shows the designer with what the address asks for, or an empty sheet; nothing but the page itself waits for it. */
export async function openDesigner(
  root: HTMLElement,
  { locale, venues, screens }: DesignerInput,
  { t, worker, picture }: Opening,
): Promise<DesignStore> {
  const fragment = isAddress(location.hash.slice(1)) ? location.hash.slice(1) : '';
  const linked = fragment === '' ? undefined : await readAddress(fragment, venues);
  const useDesign = createDesign(linked ?? emptyDesign(venues, locale), venues);
  const isBadLink = fragment !== '' && linked === undefined;
  const reactRoot = createRoot(root);
  // in small steps, between which whoever types or taps is heard
  startTransition(() =>
    reactRoot.render(<Designer {...{ t, locale, useDesign, worker, screens, isBadLink, picture }} />),
  );
  return useDesign;
}
