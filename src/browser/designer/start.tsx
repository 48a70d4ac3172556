/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { emptyDesign } from '../../core/places/design.ts';
import type { DesignerInput } from '../../core/places/designs.ts';
import { startWorker } from '../worker/client.ts';
import { keepVenue } from '../offline/keep-venue.ts';
import { workOffline } from '../offline/register.ts';
import { isAddress, readAddress } from './address.ts';
import { Designer } from './Designer.tsx';
import { createDesign } from './store.ts';

const root = document.getElementById('designer');
const input = root?.dataset['input'];
if (root && input !== undefined) {
  const { locale, venues, screens } = JSON.parse(input) as DesignerInput;
  const fragment = isAddress(location.hash.slice(1)) ? location.hash.slice(1) : '';
  if (venues.length > 0) {
    const linked = fragment === '' ? undefined : await readAddress(fragment, venues);
    const props = {
      ...{ locale, screens, worker: startWorker(), isBadLink: fragment !== '' && linked === undefined },
      useDesign: createDesign(linked ?? emptyDesign(venues, locale), venues),
    };
    workOffline(locale);
    void keepVenue(props.useDesign.getState().design.venue);
    props.useDesign.subscribe(({ design }) => void keepVenue(design.venue));
    createRoot(root).render(<Designer {...props} />);
  }
}
