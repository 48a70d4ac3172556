import { useEffect, useState } from 'react';
import type { Design, DesignedMaterial } from '../../core/places/design.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { Told } from '../worker/protocol.ts';

/** After the last keystroke: sheets that are not shown may wait. */
const PAUSE_MS = 250;

const nothing: Told = { complaints: [], givenWay: [] };

/** What is told of the texts: on the sheet that is shown at once, on the other chosen ones, if any yet, soon after. */
export function useComplaints(
  worker: WorkerClient,
  materials: readonly DesignedMaterial[] | undefined,
  { place, logo }: Design,
  preview: Told | undefined,
): Told {
  const [elsewhere, setElsewhere] = useState(nothing);
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
  const here = preview ?? nothing;
  return {
    complaints: hereFirst(here.complaints, elsewhere.complaints),
    givenWay: hereFirst(here.givenWay, elsewhere.givenWay),
  };
}

const hereFirst = <Each extends { readonly column: string }>(
  here: readonly Each[],
  elsewhere: readonly Each[],
) => [...here, ...elsewhere.filter(({ column }) => here.every((each) => each.column !== column))];
