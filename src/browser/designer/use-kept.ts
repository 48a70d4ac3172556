import { useEffect, useState } from 'react';
import { readAddress, writeAddress } from './address.ts';
import { isAddress } from './is-address.ts';
import { keepRecent } from './recent.ts';
import type { DesignStore } from './store.ts';

/** After the last change. */
const PAUSE_MS = 500;

type Opened = {
  /** The address held no design that this page can read. */
  readonly isBadLink: boolean;
  readonly isBegun: boolean;
};

/**
 * Keeps the design in the address and among the recent ones once somebody has begun with it, and opens what another
 * address holds. True while the address that was opened last could not be read.
 */
export function useKept(useDesign: DesignStore, { isBadLink, isBegun }: Opened): boolean {
  const { design, venues, open } = useDesign();
  const [isBad, setBad] = useState(isBadLink);
  useEffect(() => {
    if (!isBegun) return;
    const timer = setTimeout(() => {
      keepRecent(design, venues);
      void writeAddress(design).then((address) => history.replaceState(null, '', `#${address}`));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [design, venues, isBegun]);
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
