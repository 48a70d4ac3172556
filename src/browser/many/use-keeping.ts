import { useEffect, useRef, useState } from 'react';
import type { KeptList } from '../../core/places/list/list-file.ts';
import { keepList, type KeptWork, keptWork } from './device/kept-list.ts';
import { eraseSlot, leftSlots, newSlot, type Slot } from './device/slots.ts';

/** What this browser keeps of lists, so that a crash or a closed tab loses none. */
export type Keeping = {
  /** This tab's own; nothing before there is a list, or where the browser keeps nothing. */
  readonly slot: Slot | undefined;
  /** Lists of tabs that are gone, newest first. */
  readonly left: readonly KeptWork[];
  /** Makes a kept list this tab's own. */
  readonly adopt: (work: KeptWork) => void;
  readonly erase: (works: readonly KeptWork[]) => Promise<void>;
};

/** A list is kept once nothing was changed in it for so long. */
const KEPT_AFTER_MS = 1000;

/** Keeps the list whenever it is another. */
export function useKeeping(list: KeptList): Keeping {
  const [slot, setSlot] = useState<Slot>();
  const [left, setLeft] = useState<readonly KeptWork[]>([]);
  const isOpening = useRef(false);

  useEffect(() => {
    void (async () => {
      const works: KeptWork[] = [];
      for (const each of await leftSlots()) {
        const work = await keptWork(each);
        if (work) works.push(work);
        else await eraseSlot(each);
      }
      setLeft(works.toSorted((a, b) => b.savedAt - a.savedAt));
    })();
  }, []);

  const isThere = list.rows.length > 0;
  // at once: a run that is begun before the list is kept has its place there too
  useEffect(() => {
    if (!isThere || isOpening.current) return;
    isOpening.current = true;
    void newSlot().then((own) => own && setSlot(own));
  }, [isThere]);

  useEffect(() => {
    if (!isThere || !slot) return undefined;
    const timer = setTimeout(() => {
      // a device without room keeps nothing, and the work goes on
      keepList(slot, list).catch(() => undefined);
    }, KEPT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [slot, isThere, list]);

  return {
    slot,
    left,
    adopt(work) {
      // what this tab has kept so far stays for the next one
      slot?.release();
      isOpening.current = true;
      setSlot(work.slot);
      setLeft((works) => works.filter((each) => each !== work));
    },
    async erase(works) {
      for (const work of works) await eraseSlot(work.slot);
      setLeft((before) => before.filter((each) => !works.includes(each)));
    },
  };
}
