import type { ManyInput } from '../../core/places/designs.ts';

/** Enough for a page whose parts are there. */
const PAGE_MS = 1000;

const root = document.getElementById('many');
const given = root?.dataset['input'];
if (root && given !== undefined) {
  const input = JSON.parse(given) as ManyInput;
  const { openMany } = await import('./open.tsx');
  openMany(root, input);
  await new Promise((resolve) => setTimeout(resolve, PAGE_MS));
  const { workOffline } = await import('../offline/register.ts');
  workOffline(input.locale);
}
