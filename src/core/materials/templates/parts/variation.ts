/** What differs from venue to venue within one family of designs. */
export type Variation = {
  /** The phone stands on the left instead of the right. */
  readonly isMirrored: boolean;
  /** 0 to 1: turns the rays. */
  readonly phase: number;
};

/** Always the same for the same venue. */
export function variationOf(venueId: string): Variation {
  const hash = Array.from(venueId).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    7,
  );
  return { isMirrored: hash % 2 === 1, phase: (hash % 16) / 16 };
}
