/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { designOfMaterial, emptyDesign } from '../../core/places/design.ts';
import type { DesignerInput } from '../../core/places/designs.ts';
import { startWorker } from '../worker/client.ts';
import { Designer } from './Designer.tsx';
import { createDesign } from './store.ts';

const root = document.getElementById('designer');
const input = root?.dataset['input'];
if (root && input !== undefined) {
  const { locale, venues } = JSON.parse(input) as DesignerInput;
  if (venues.length > 0) {
    const linked = designOfMaterial(decodeURIComponent(location.hash.slice(1)), venues);
    const useDesign = createDesign(linked ?? emptyDesign(venues, locale), venues);
    createRoot(root).render(<Designer locale={locale} useDesign={useDesign} worker={startWorker()} />);
  }
}
