import { factorsBehind } from '../../i18n/table-words.ts';
import type { Hedge } from '../../schema/figure.ts';

/** A number as a cell writes it: every value that its signs allow, and what stands beside the digits. */
export type NumberText = {
  /** One where the cell is plain; `1.234` is 1234 or 1.234, `group` first. */
  readonly readings: readonly [NumberReading, ...NumberReading[]];
  readonly isPercent: boolean;
  readonly hedge?: Hedge;
  /** Factor that words such as `triệu` stand for; 1 without one. */
  readonly scale: number;
  readonly isNegative: boolean;
};
export type NumberReading = { readonly value: number; readonly as: 'plain' | 'group' | 'decimal' };

/** Which sign of a column separates decimals, told by its cells that can be read one way only. */
export type DecimalMark = '.' | ',';

const hedgeWords: readonly (readonly [RegExp, Hedge])[] = [
  [/^(?:gần|nearly|almost)\s+/iu, 'nearly'],
  [/^(?:khoảng|ước|xấp xỉ|about|around|circa|approximately)\s+|^[~≈]\s*/iu, 'about'],
  [/^(?:hơn|trên|more than|over)\s+|^>\s*|(?<=\d)\s*\+$/iu, 'more-than'],
];

const countWords =
  /\s*(?:người dùng|người|lượt tải|lượt|máy|thuê bao|tài khoản|users|people|downloads|devices|accounts)$/iu;
/** Marks that lead to a remark below the list: `98.503*`, `98.503 (1)`, `98.503²`. */
const remarkMark = /\s*(?:\*+|\(\s*(?:\d|\*)+\s*\)|[¹²³]+)$/u;
const rank = /^(?:thứ|hạng|rank|no\.?)\s*(\d+)$/iu;

/**
 * Reads a number as offices write it; nothing where the cell is none. A scale of the column is not applied here.
 * `7/63` is a rank where so many are `ranked`.
 */
export function readNumberText(cell: string, ranked: number): NumberText | undefined {
  let text = cell
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .trim()
    .replace(remarkMark, '');
  let hedge: Hedge | undefined;
  for (const [words, meaning] of hedgeWords) {
    const without = text.replace(words, '');
    if (without !== text) [text, hedge] = [without.trim(), meaning];
  }
  const place = rank.exec(text)?.[1] ?? rankAmong(ranked, text);
  if (place) text = place;
  text = text.replace(countWords, '').trim();
  const isPercent = /%$|\s(?:phần trăm|per ?cent)$/iu.test(text);
  if (isPercent) text = text.replace(/\s*(?:%|phần trăm|per ?cent)$/iu, '');
  let scale = 1;
  for (const [words, factor] of factorsBehind) {
    const without = text.replace(words, '');
    if (without !== text && /\d$/.test(without)) [text, scale] = [without, factor];
  }
  const isNegative = /^[-−]\s*\d/.test(text);
  const readings = readDigits(text.replace(/^[-−+]\s*/, '').trim());
  if (!readings) return undefined;
  return { readings, isPercent, scale, isNegative, ...(hedge ? { hedge } : {}) };
}

const rankAmong = (ranked: number, text: string): string | undefined => {
  const [place = '', among, ...more] = text.split('/');
  return /^\d+$/.test(place) && among === String(ranked) && more.length === 0 ? place : undefined;
};

function readDigits(text: string): NumberText['readings'] | undefined {
  const plain = (digits: string): NumberText['readings'] => [{ value: Number(digits), as: 'plain' }];
  if (/^\d+$/.test(text)) return plain(text);
  if (/^[1-9]\d{0,2}([ '’])\d{3}(\1\d{3})*$/.test(text)) return plain(text.replaceAll(/\D/g, ''));
  const grouped = /^([1-9]\d{0,2}(?:([ .,'’])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(text);
  if (grouped && grouped[2] !== grouped[3])
    return [{ value: Number(`${grouped[1]?.replaceAll(/\D/g, '')}.${grouped[4]}`), as: 'decimal' }];
  if (/^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})+$/.test(text))
    return [{ value: Number(text.replaceAll(/\D/g, '')), as: 'group' }];
  const single = /^(\d+)([.,])(\d+)$/.exec(text);
  if (!single) return undefined;
  const decimal: NumberReading = { value: Number(`${single[1]}.${single[3]}`), as: 'decimal' };
  const isTwofold = /^[1-9]\d{0,2}$/.test(single[1] ?? '') && single[3]?.length === 3;
  return isTwofold ? [{ value: Number(`${single[1]}${single[3]}`), as: 'group' }, decimal] : [decimal];
}

/** The decimal sign of a column by its texts; none when they do not tell or disagree. */
export function decimalMarkOf(texts: readonly string[], ranked: number): DecimalMark | undefined {
  const marks = texts.flatMap((text): DecimalMark[] => {
    const number = readNumberText(text, ranked);
    const [only, ...others] = number?.readings ?? [];
    if (only === undefined || others.length > 0) return [];
    const signs = text.match(/(?<=\d)[.,](?=\d)/g) ?? [];
    const last = signs.at(-1) as DecimalMark | undefined;
    if (last === undefined) return [];
    return [only.as === 'decimal' ? last : last === '.' ? ',' : '.'];
  });
  return new Set(marks).size === 1 ? marks[0] : undefined;
}
