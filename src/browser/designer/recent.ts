import { type Design, readDesign } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';

/** On the device alone; the only thing that this page keeps. */
const KEY = 'loa.designer.recent';
const MOST = 12;

/** Designs worked on lately, the newest first; each place of a kind once. */
export function readRecent(venues: readonly VenueDesigns[]): readonly Design[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((each) => readDesign(each, venues) ?? []) : [];
  } catch {
    return [];
  }
}

/** Keeps a design that has a name. A device that keeps nothing is no failure. */
export function keepRecent(design: Design, venues: readonly VenueDesigns[]): void {
  if (design.place.name.trim() === '') return;
  const others = readRecent(venues).filter(
    ({ venue, place }) => venue !== design.venue || place.name !== design.place.name,
  );
  try {
    localStorage.setItem(KEY, JSON.stringify([design, ...others].slice(0, MOST)));
  } catch {
    // full, or forbidden
  }
}

/** Erases all of it. */
export function eraseRecent(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // forbidden: then there is nothing
  }
}
