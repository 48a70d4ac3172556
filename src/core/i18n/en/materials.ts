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
    'a5-leaflet': 'A5 leaflet',
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
    notAnAuthority: 'Drawn by a materials portal, not issued by an authority.',
  },
  title: (format, venue) => `${format} – ${venue}`,
  duty: ({ strength, kind = 'letter', issuer, clause, number, date }) => {
    const named = [number && ` No. ${number}`, date && ` of ${date}`].filter(Boolean).join('');
    const unknown = [!number && 'number', !date && 'date'].filter(Boolean).join(' and ');
    const gap = unknown && ` (${unknown} not published)`;
    return `${strengthWords[strength]} clause ${clause} of the ${lowerFirst(kind)}${named}, ${issuer}${gap}`;
  },
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
