import { useEffect, useState } from 'react';
import type { PlaceComplaint } from '../../core/places/place-complaints.ts';
import type { Design, DesignedMaterial } from '../../core/places/design.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { Preview } from '../worker/protocol.ts';

/** After the last keystroke: sheets that are not shown may wait. */
const PAUSE_MS = 250;

/** What is wrong with the texts: on the sheet that is shown at once, on the other chosen ones, if any yet, soon after. */
export function useComplaints(
  worker: WorkerClient,
  materials: readonly DesignedMaterial[] | undefined,
  { place, logo }: Design,
  preview: Preview | undefined,
): readonly PlaceComplaint[] {
  const [elsewhere, setElsewhere] = useState<readonly PlaceComplaint[]>([]);
  useEffect(() => {
    if (!materials) return;
    const control = new AbortController();
    const ids = materials.map(({ material }) => material);
    const timer = setTimeout(() => {
      worker
        .ask('check', { materials: ids, place, logo }, control.signal)
        .then(setElsewhere, () => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [worker, materials, place, logo]);
  const here = preview?.complaints ?? [];
  return [...here, ...elsewhere.filter(({ column }) => here.every((each) => each.column !== column))];
}
