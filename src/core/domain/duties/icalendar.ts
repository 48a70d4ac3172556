type Calendar = {
  /** Who made it: `campaign//what//LANGUAGE`. */
  readonly product: string;
  readonly name: string;
  /** Lines of its entries, their texts escaped, not yet folded. */
  readonly events: readonly string[];
};

/** A calendar file. RFC 5545. */
export function icalendar({ product, name, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${product}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

export const compact = (day: string) => day.replaceAll('-', '');
export const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

const MOST_OCTETS = 75;

/** A line longer than 75 octets goes on in the next, behind a space; no letter is cut apart. */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += letter;
    octets += size;
  }
  return result;
}

const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
