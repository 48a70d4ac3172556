import { useEffect, useState } from 'react';
import { readAddress, writeAddress } from './address.ts';
import { isAddress } from './is-address.ts';
import { keepRecent } from './recent.ts';
import type { DesignStore } from './store.ts';

/** After the last change. */
const PAUSE_MS = 500;

/**
 * Keeps the design in the address and among the recent ones, and opens what another address holds. True while the
 * address that was opened last could not be read.
 */
export function useKept(useDesign: DesignStore, isBadLink: boolean): boolean {
  const { design, venues, open } = useDesign();
  const [isBad, setBad] = useState(isBadLink);
  useEffect(() => {
    const timer = setTimeout(() => {
      keepRecent(design, venues);
      void writeAddress(design).then((address) => history.replaceState(null, '', `#${address}`));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [design, venues]);
  useEffect(() => {
    const read = () => {
      const fragment = location.hash.slice(1);
      if (!isAddress(fragment)) return;
      void readAddress(fragment, venues).then((linked) => {
        setBad(linked === undefined);
        if (linked) open(linked);
      });
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [venues, open]);
  return isBad;
}
