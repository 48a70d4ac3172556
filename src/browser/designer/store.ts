import { temporal } from 'zundo';
import { create } from 'zustand';
import type { Colouring } from '../../core/places/mono.ts';
import { type Design, withColouring, withFormat, withVenue } from '../../core/places/design.ts';
import type { VenueDesigns } from '../../core/places/designs.ts';
import type { TextColumn } from '../../core/tables/places/text-columns.ts';

export type DesignState = {
  readonly design: Design;
  readonly venues: readonly VenueDesigns[];
  readonly change: (part: Partial<Pick<Design, 'language' | 'copies' | 'logo'>>) => void;
  readonly type: (column: TextColumn, text: string) => void;
  readonly chooseColouring: (colouring: Colouring) => void;
  readonly chooseVenue: (id: string) => void;
  readonly chooseFormat: (format: string, isChosen: boolean) => void;
  /** Puts another design in the place of this one, e.g. a saved one. */
  readonly open: (design: Design) => void;
};

/** Steps that can be undone. */
const STEPS = 200;
/** Letters typed faster than this are one step. */
const PAUSE_MS = 600;

/** All that can be undone and redone of what a person does on the page. */
export const createDesign = (first: Design, venues: readonly VenueDesigns[]) =>
  create<DesignState>()(
    temporal(
      (set) => {
        const alter = (change: (design: Design) => Design) =>
          set(({ design }) => ({ design: change(design) }));
        const venueOf = (id: string) => venues.find((venue) => venue.id === id);
        return {
          design: first,
          venues,
          change: (part) => alter((design) => ({ ...design, ...part })),
          type: (column, text) =>
            alter((design) => ({ ...design, place: { ...design.place, [column]: text } })),
          chooseVenue: (id) =>
            alter((design) => {
              const venue = venueOf(id);
              return venue ? withVenue(design, venue) : design;
            }),
          chooseColouring: (colouring) =>
            alter((design) => {
              const venue = venueOf(design.venue);
              return venue ? withColouring(design, venue, colouring) : design;
            }),
          chooseFormat: (format, isChosen) =>
            alter((design) => {
              const venue = venueOf(design.venue);
              return venue ? withFormat(design, venue, { format, isChosen }) : design;
            }),
          open: (design) => alter(() => design),
        };
      },
      {
        limit: STEPS,
        partialize: ({ design }) => ({ design }),
        equality: (past, present) => past.design === present.design,
        handleSet: firstOfEach(PAUSE_MS),
      },
    ),
  );
export type DesignStore = ReturnType<typeof createDesign>;

/** Takes down what was there before a burst of changes, once for the whole burst. */
function firstOfEach(pauseMs: number) {
  return <Args extends unknown[]>(note: (...args: Args) => void) => {
    let lastMs = Number.NEGATIVE_INFINITY;
    return (...args: Args) => {
      const nowMs = performance.now();
      if (nowMs - lastMs > pauseMs) note(...args);
      lastMs = nowMs;
    };
  };
}
