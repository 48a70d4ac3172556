import type { ManyInput } from '../../core/places/designs.ts';
import { painted } from '../parts/after-paint.ts';

const root = document.getElementById('many');
const given = root?.dataset['input'];
if (root && given !== undefined) {
  await painted();
  const { openMany } = await import('./open.tsx');
  openMany(root, JSON.parse(given) as ManyInput);
}
