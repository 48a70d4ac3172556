import type { materials as vi } from '../vi/materials.ts';

const strengthWords = {
  must: 'Required by',
  should: 'Recommended by',
  may: 'Suggested by',
};

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
    'a6-card': 'A6 card for the door',
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
    'slide-1080p': 'Wide screen',
    'slide-portrait': 'Tall screen',
    'coverage-slide': 'Figures screen',
    qr: 'QR code',
  },
  labels: {
    scan: 'Scan with your phone',
    orType: 'or type the address',
    asOf: 'As of',
    source: 'Source',
    notAnAuthority: 'Drawn by a portal, not an authority.',
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
  },
  title: (format, venue) => `${format} – ${venue}`,
  duty: ({ strength, kind, issuer, clause, number, date }) => {
    const by = strengthWords[strength];
    if (number) {
      const cited = `${titleCase(kind ?? 'Document')} No. ${number} of the ${issuer}`;
      const place = [cited, date, `clause ${clause}`].filter(Boolean).join(', ');
      return `${by} ${place}${date ? '' : ' (date unpublished)'}`;
    }
    const place = [kind && lowerFirst(kind), date, `clause ${clause}`].filter(Boolean).join(', ');
    return `${by} the ${issuer} (${place}; ${date ? 'number' : 'number and date'} unpublished)`;
  },
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** As the name of one document: "Official Letter". */
const titleCase = (text: string) => text.replaceAll(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
