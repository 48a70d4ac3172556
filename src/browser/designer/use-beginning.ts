import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Design } from '../../core/places/design.ts';
import { useReady } from '../parts/use-ready.ts';

/** How far a page is that came without its program. */
type Beginning = {
  /** For the element in which somebody begins. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** Its program has come; before that nobody could be heard. */
  readonly isReady: boolean;
  /** Somebody works on it, and sees what is drawn for it. */
  readonly isBegun: boolean;
};

/** Somebody who touches anything begins; so does another design than the one that the page came with. */
export function useBeginning(design: Design, isBegunAtOnce: boolean): Beginning {
  const [first] = useState(design);
  const isReady = useReady();
  const [isTouched, setTouched] = useState(isBegunAtOnce);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const begin = () => setTouched(true);
    for (const event of ['focusin', 'pointerdown'])
      place.current?.addEventListener(event, begin, { once: true });
  }, []);
  return { place, isReady, isBegun: isTouched || design !== first };
}
