/** What the tests of this folder ask of a format's sheets. */
export type Asked = {
  /** Smallest letters: points on paper, 10 for each metre from which it is read and 12 on A4; pixels on screens. */
  readonly letters: number;
  /**
   * A sheet is so many times as high as the slogan's smallest capitals, at most: 14 where it is seen across a room; more
   * over heads, and in the hand, where a slogan stands in two lines or in two languages on little paper.
   */
  readonly height?: number;
  /** Its width sets its capitals: in the hand, narrow, or a screen that stands on end. */
  readonly isNarrow?: true;
  /**
   * The office's foot. `small`: as large as a hand or narrow, it holds five short texts, or a long name with an address and
   * whom to call, and refuses more; `tight`: near enough to be read small, but with one line of 81 letters for the address.
   */
  readonly foot?: 'small' | 'tight';
};

const a4 = { letters: 12, foot: 'tight' } as const;
const a6 = { letters: 8, height: 18, isNarrow: true, foot: 'small' } as const;
const stand = { letters: 30, height: 16, isNarrow: true } as const;

/** A new format has a row here. */
const asked: Readonly<Record<string, Asked>> = {
  ...{ 'a4-poster': a4, 'a4-landscape': a4, 'a4-mono': a4, 'a4-bilingual': { ...a4, height: 23 } },
  ...{ 'a3-poster': { letters: 15 }, 'a2-poster': { letters: 20 } },
  ...{ 'a1-poster': { letters: 30 }, 'a0-poster': { letters: 30 } },
  ...{ 'a3-tiles': { letters: 15 }, 'a2-tiles': { letters: 20 }, 'a1-tiles': { letters: 30 } },
  'proof-sheet': { letters: 12 },
  'a5-leaflet': { letters: 8, height: 17, isNarrow: true },
  ...{ 'a6-card': a6, 'a6-four-up': a6 },
  'counter-tent': { letters: 8 },
  'seat-back': { letters: 8, height: 21, isNarrow: true, foot: 'small' },
  ...{ 'gate-notice': { letters: 15 }, 'door-sticker': { letters: 15 } },
  ...{ 'x-banner': stand, 'roll-up': stand },
  'street-banner': { letters: 200, height: 4 },
  'slide-1080p': { letters: 22 },
  'slide-portrait': { letters: 22, height: 18, isNarrow: true },
  ...{ 'coverage-slide': { letters: 22 }, 'square-card': { letters: 22 }, 'link-card': { letters: 15 } },
  qr: { letters: 8, height: 24, isNarrow: true },
};

export function askedOf(format: string): Asked {
  const row = asked[format];
  if (row) return row;
  throw new Error(`Say in test/core/templates/asked.ts what is asked of "${format}": { letters: … }.`);
}
