import type { materials as vi } from '../vi/materials.ts';

const named = ({ kind, number, issuer }: Parameters<typeof vi.direction>[0]) =>
  number ? `Under ${titleCase(kind ?? 'document')} ${number}, ${issuer}` : `Directed by the ${issuer}`;

/** Words on the sheets and about them. */
export const materials: typeof vi = {
  formats: {
    'a4-poster': 'A4 poster',
    'a3-poster': 'A3 poster',
    'a2-poster': 'A2 poster',
    'a1-poster': 'A1 poster',
    'a0-poster': 'A0 poster',
    'a4-landscape': 'A4 poster, landscape',
    'a4-mono': 'A4 poster, black and white, for photocopies',
    'a4-bilingual': 'A4 poster in two languages',
    'a6-card': 'A6 hand-out card',
    'a6-four-up': 'Four A6 cards on one A4',
    'counter-tent': 'Folded counter tent',
    'seat-back': 'Seat-back card',
    'gate-notice': 'A3 gate notice',
    'door-sticker': 'Round door sticker, 200 mm across',
    'x-banner': 'X-banner, 60 × 160 cm',
    'roll-up': 'Roll-up, 85 × 200 cm',
    'street-banner': 'Street banner, 5 × 0.7 m',
    'square-card': 'Square picture for posts',
    'link-card': 'Picture for shared links',
    'a3-tiles': 'A3 poster made of A4 sheets',
    'a2-tiles': 'A2 poster made of A4 sheets',
    'a1-tiles': 'A1 poster made of A4 sheets',
    'proof-sheet': 'Printer proof sheet',
    'a5-leaflet': 'A5 leaflet, two-sided',
    'slide-1080p': 'Wide slide',
    'slide-portrait': 'Tall slide',
    'coverage-slide': 'Figures slide',
    qr: 'QR code',
  },
  labels: {
    code: (address) => `QR code that leads to ${address}`,
    scanOrType: 'Scan or type',
    codeOverleaf: 'Code on the front',
    asOf: 'As of',
    source: 'Source',
    hotline: 'Hotline',
    logo: 'Logo of the office',
    proof: {
      title: 'PRINTER PROOF SHEET',
      ruler: 'Both rulers below must be exactly 100 mm. If not, print at 100% and switch “fit to page” off.',
      code: 'Try this code with a phone.',
      colours: 'Every patch must differ from the next; white must stay white. Below: percent of inks.',
      letters: 'The marks of Vietnamese letters must be clear at every size.',
      frame: 'The frame is 5 mm inside the paper: where it is missing, the printer cuts off that edge.',
    },
  },
  tiles: {
    title: (count, columns, rows) => `Put together ${count} sheets of A4: ${columns} columns × ${rows} rows`,
    print: '1. Print all pages at 100%, with “fit to page” switched off.',
    cut: '2. Cut off the left and upper margins along the marks, first row and column too.',
    glue: '3. Glue with 10 mm of overlap up to the marks, row by row.',
    tile: (row, column) => `Row ${row}, column ${column}`,
    row: (row) => `Row ${row}`,
    column: (column) => `Column ${column}`,
  },
  combined: (format, count) => `${format} – ${count === 1 ? '1 place' : `${count} places`}`,
  part: (title, part) => `${title} (part ${part})`,
  title: (format, venue) => `${format} – ${venue}`,
  duty: ({ says, date, reported, ...document }) => {
    const known = date ? `, ${date}` : reported && ` (news of ${reported})`;
    return `${named(document)}${known ?? ''}: ${says}`;
  },
  direction: named,
  maker: (portal) => `Made by ${portal}, not by a government body`,
};

/** As the name of one document: "Official Letter". */
const titleCase = (text: string) => text.replaceAll(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
