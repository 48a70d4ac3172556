import { isErrorValue } from './changed-cells.ts';

/** How letters of a cell were broken before it came here, and what it may have said. */
export type BrokenLetters =
  | { readonly kind: 'control'; readonly codes: string }
  | { readonly kind: 'mojibake' | 'markup'; readonly likely: string }
  | { readonly kind: 'lost' };

/** Encodings as which programs open UTF-8 by mistake: Windows in the West, in Viet Nam, in Central Europe; a Mac. */
const wrongEncodings = ['windows-1252', 'windows-1258', 'windows-1250', 'macintosh'] as const;

/** The byte of every letter above ASCII, encoding by encoding. */
const byteTables = wrongEncodings.map((encoding) => {
  const letters = new TextDecoder(encoding).decode(
    Uint8Array.from({ length: 128 }, (_, index) => index + 128),
  );
  return new Map(Array.from(letters, (letter, index) => [letter, index + 128] as const));
});

const classOf = (from: number, to: number): string =>
  [
    ...new Set(
      byteTables.flatMap((table) =>
        [...table].filter(([, byte]) => byte >= from && byte < to).map(([letter]) => letter),
      ),
    ),
  ]
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
/** The first two letters of what was one. Right text has hardly ever a letter before one of these signs. */
const pair = new RegExp(`[${classOf(0xc2, 0xf5)}][${classOf(0x80, 0xc0)}]`);

/** The first two of the three that a letter such as ợ became, the third one lost as a control character. */
const cutShort = /[áÁ][º»]/;

const strict = new TextDecoder('utf-8', { fatal: true });
const TIMES = 3;
/** Dashes and quotation marks follow capital letters in right text, too. */
const punctuation = /[–—‘’“”…]/;

/** What a text says when its bytes are read as UTF-8 after all; nothing when it is no such text. */
function mended(text: string): string | undefined {
  for (const table of byteTables) {
    let [now, wasMended] = [text, false];
    for (let time = 0; time < TIMES; time += 1) {
      const next = mendOnce(now, table);
      if (next === now) break;
      [now, wasMended] = [next, true];
    }
    if (wasMended) return now.normalize('NFC');
  }
  return undefined;
}

function mendOnce(text: string, bytes: ReadonlyMap<string, number>): string {
  let out = '';
  let isCertain = false;
  for (let at = 0; at < text.length;) {
    const lead = bytes.get(text[at] ?? '') ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const sequence = Array.from(text.slice(at, at + length), (letter) => bytes.get(letter) ?? 0);
    const letter = length > 1 && sequence.length === length ? decoded(sequence) : undefined;
    if (letter === undefined) {
      out += text[at];
      at += 1;
      continue;
    }
    if (length > 2 || !punctuation.test(text[at + 1] ?? '')) isCertain = true;
    out += letter;
    at += length;
  }
  return isCertain ? out : text;
}

function decoded(sequence: readonly number[]): string | undefined {
  try {
    return strict.decode(Uint8Array.from(sequence));
  } catch {
    return undefined;
  }
}

/** Controls, marks of direction, private and unassigned characters, halves of pairs. */
const hidden = /\p{C}/gu;
/** Most texts are of these alone: letters of Latin scripts, digits and signs. */
const visibleOnly = /^[ -~\u00a0-\u00ac\u00ae-\u036f\u1e00-\u1eff\u2010-\u2027]*$/;
const markup =
  /&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);|<\/?(?:br|p|b|i|u|strong|em|span|div|td|tr|li|font)\b[^>]*>|\\u[\da-f]{4}|_x[\da-f]{4}_|(?:%[c-e][\da-f]%[89ab][\da-f])/i;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What web code stands for. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, ', ')
    .replace(/<[^>]*>/g, '')
    .replace(
      /\\u([\da-f]{4})|&#x([\da-f]+);|_x([\da-f]{4})_/gi,
      (_, escaped?: string, hex?: string, inXml?: string) =>
        codeLetter(Number.parseInt(escaped ?? hex ?? inXml ?? '', 16)),
    )
    .replace(/&#(\d+);/g, (_, decimal: string) => codeLetter(Number(decimal)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/(?:%[\da-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
const codeLetter = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/**
 * Whether letters of a cell are broken. `isPlain`: of a text that asks nothing, such as a name, where any question
 * mark at a letter stands for a lost one.
 */
export function brokenLetters(text: string, isPlain: boolean): BrokenLetters | undefined {
  const isAddress = text.includes('://');
  if (pair.test(text)) {
    const likely = mended(text);
    if (likely !== undefined) return { kind: 'mojibake', likely };
    if (cutShort.test(text) && !text.includes('«')) return { kind: 'lost' };
  }
  if (text.includes('\ufffd')) return { kind: 'lost' };
  const controls = visibleOnly.test(text) ? null : text.match(hidden);
  if (controls) return { kind: 'control', codes: [...new Set(controls)].map(codePoint).join(', ') };
  if (!isAddress && text.includes('?') && !isErrorValue(text)) {
    if (/\p{L}\?+\p{L}|\?{2,}\p{L}/u.test(text)) return { kind: 'lost' };
    if (isPlain && /\p{L}\?|\?\p{L}/u.test(text)) return { kind: 'lost' };
  }
  if (!isAddress && /[&<\\%_]/.test(text) && markup.test(text))
    return { kind: 'markup', likely: withoutMarkup(text) };
  return undefined;
}

/** As it may be shown on a terminal. */
export const visible = (text: string): string => text.replace(hidden, '\ufffd');

export const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
