/** How a text message travels. */
export type SmsCount = {
  /** `gsm-7` when every letter is in the GSM alphabet, else `ucs-2`. */
  readonly encoding: 'gsm-7' | 'ucs-2';
  /** Septets in GSM-7 (the extension letters count two), UTF-16 units in UCS-2. */
  readonly units: number;
  /** Messages that the sender pays for. */
  readonly parts: number;
};

/** 3GPP TS 23.038, the default alphabet and its extension. */
const GSM_BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const GSM_EXTENSION = '^{}\\[~]|€\f';

/** Units in a message alone, and in each part of a longer one. */
const LIMITS = { 'gsm-7': { alone: 160, part: 153 }, 'ucs-2': { alone: 70, part: 67 } } as const;

/** Counts the parts of `text` as a network would bill them. */
export function countSms(text: string): SmsCount {
  const letters = [...text];
  const isGsm = letters.every((letter) => GSM_BASIC.includes(letter) || GSM_EXTENSION.includes(letter));
  const encoding = isGsm ? 'gsm-7' : 'ucs-2';
  const units = isGsm
    ? letters.reduce((sum, letter) => sum + (GSM_EXTENSION.includes(letter) ? 2 : 1), 0)
    : text.length;
  const { alone, part } = LIMITS[encoding];
  return { encoding, units, parts: units <= alone ? 1 : Math.ceil(units / part) };
}

/** One way to send a message. */
export type SmsVersion = SmsCount & { readonly marked: boolean; readonly text: string };

/** Most parts of a message with its marks, and of its twin without them. */
export const SMS_PARTS = { marked: 3, unmarked: 1 } as const;

/** A message as written and without its marks; only as written where that has none. */
export function smsVersions(text: string): readonly SmsVersion[] {
  const bare = withoutMarks(text);
  const unmarked = { marked: false, text: bare, ...countSms(bare) };
  return bare === text ? [unmarked] : [{ marked: true, text, ...countSms(text) }, unmarked];
}

/** Typographic signs that have a plain twin in the GSM alphabet. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
};

/** Vietnamese without its marks, as phones of every age show it: `Tải ứng dụng` → `Tai ung dung`. */
export function withoutMarks(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return [...bare].map((letter) => PLAIN_SIGNS[letter] ?? letter).join('');
}
