import type { LocaleId } from './locales.ts';

/**
 * Phrases that oblige the person spoken to. Where a duty only recommends, no text may use them; after a word of
 * `negations` they are no obligation ("không bắt buộc", "not required").
 */
const phrases: Readonly<Record<LocaleId, readonly string[]>> = {
  vi: [
    'bắt buộc',
    'buộc phải',
    ...['cài', 'tải', 'quét', 'bật', 'mở', 'khai', 'có ứng dụng'].map((verb) => `phải ${verb}`),
    ...['quý khách', 'bà con', 'hành khách', 'người dân', 'mọi người', 'khách'].map(
      (who) => `yêu cầu ${who}`,
    ),
    'nghiêm cấm',
    'cưỡng chế',
  ],
  en: ['must', 'required', 'mandatory', 'obliged', 'obligatory', 'compulsory', 'have to', 'has to'],
  zh: ['必须', '务必', '强制', '一律', '严禁', '应当'],
};

const negations: Readonly<Record<LocaleId, readonly string[]>> = {
  vi: ['không', 'chưa', 'chẳng'],
  en: ['not', 'never', 'no longer', 'nobody is', 'no one is', "don't", 'don’t', "doesn't", 'doesn’t'],
  zh: ['不', '不是', '并非', '没有', '无须', '不再'],
};

/** Languages that write no spaces: a phrase begins and ends anywhere. */
const unspaced: readonly LocaleId[] = ['zh'];

const patterns = {
  vi: patternOf('vi'),
  en: patternOf('en'),
  zh: patternOf('zh'),
} satisfies Record<LocaleId, RegExp>;

function patternOf(locale: LocaleId): RegExp {
  const isSpaced = !unspaced.includes(locale);
  const [before, after] = isSpaced ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];
  const refused = negations[locale].map((word) => `(?<!${before}${word}${isSpaced ? ' ' : ''})`).join('');
  return new RegExp(`${refused}${before}(?:${phrases[locale].join('|')})${after}`, 'iu');
}

/** The first words in `text` that oblige its reader, as written; `undefined` when it obliges nobody. */
export const obligationIn = (text: string, locale: LocaleId): string | undefined =>
  patterns[locale].exec(text.replaceAll(/\s+/g, ' '))?.[0];
