import { keptPieces } from '../i18n/compounds.ts';
import { wordsOf } from './words-of.ts';

/** Scripts that put no spaces between words. In some of them a line may end nowhere, in others behind any letter. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Khmer}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}]/u;
/** Scripts of which a line may end behind any letter. */
const IDEOGRAPHIC = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{P}]/u;
const OPENING = /[\p{Ps}\p{Pi}]/u;
/** What never begins a line: punctuation, and signs that repeat or lengthen what is before them. */
const BOUND = /^[\p{P}\p{Sc}\p{Sk}\p{Lm}%]/u;

const ZERO_WIDTH_SPACE = '\u200b';
const WORD_JOINER = '\u2060';
const NO_BREAK = '\u00a0';
const signs = new RegExp(`[${ZERO_WIDTH_SPACE}${WORD_JOINER}]`, 'gu');

/** Words by the dictionaries of ICU, which know the scripts themselves. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * A text in the pieces behind which a line may end: at spaces, which stay with the word before them, behind a dash or a
 * slash, never at U+00A0 nor within a compound; in scripts without spaces between words.
 */
export const piecesOf = (text: string): string[] => {
  const words = wordsOf(withKept(text, KEPT)).map((word) => word.replaceAll(KEPT, ' '));
  if (!DIVIDED.test(text)) return words;
  return words.flatMap((word) => (UNSPACED.test(word) ? unspacedPieces(word) : spacedPieces(word)));
};
/** Most texts are broken at spaces alone. */
const DIVIDED = new RegExp(`[-/–—|]|${UNSPACED.source}`, 'u');

/** Stands for a space that no line breaks at. */
const KEPT = '\u0000';

const withKept = (text: string, space: string): string =>
  keptPieces(text)
    .map((piece) => (piece.isKept ? piece.text.replaceAll(' ', space) : piece.text))
    .join('');

const spacedPieces = (word: string): string[] => word.split(/(?<=[-/](?=\p{L}))|(?<=[–—|](?=[^ ]))/u);

function unspacedPieces(word: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(word)) {
    const last = pieces.at(-1);
    const isBound = last !== undefined && (OPENING.test(last.at(-1) ?? '') || isEnd(segment));
    if (isBound) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

const isEnd = (segment: string) =>
  segment.trim() === '' || (BOUND.test(segment) && !OPENING.test(segment[0] ?? ''));

/**
 * The text with signs where satori's line breaking, which knows no dictionary, would break it otherwise. `withoutSigns`
 * takes them out of what is drawn. A text that has such signs is left as it is.
 */
export function withSigns(text: string): string {
  if (text.search(signs) >= 0) return text;
  if (!UNSPACED.test(text)) return withKept(text, NO_BREAK);
  return piecesOf(text)
    .map((piece) => (UNSPACED.test(piece) ? joined(piece) : piece))
    .join(ZERO_WIDTH_SPACE)
    .replaceAll(` ${ZERO_WIDTH_SPACE}`, ' ');
}

/** The same for a text whose lines are known, each with the space behind it: it breaks between them only. */
export const withLines = (lines: readonly string[]): string =>
  lines
    .map((line) => (UNSPACED.test(line) ? joined(line) : line))
    .map((line) => line.trimEnd().replaceAll(' ', NO_BREAK) + (line.endsWith(' ') ? ' ' : ZERO_WIDTH_SPACE))
    .join('')
    .replace(/.$/u, '');

/** The lines of a text that `withLines` put together. */
export const linesOf = (text: string): string[] =>
  text.split(new RegExp(`[ ${ZERO_WIDTH_SPACE}]`, 'u')).map(withoutSigns);

/** A few words that stand in one line; `withoutSigns` takes the signs out of what is drawn. */
export const unbroken = (text: string): string => text.replaceAll(' ', NO_BREAK);

export const withoutSigns = (text: string): string => text.replace(signs, '').replaceAll(NO_BREAK, ' ');

/** Between letters that are one word for the dictionary and could part. */
function joined(piece: string): string {
  const letters = [...piece];
  return letters
    .map((letter, index) => {
      const before = letters[index - 1];
      const canPart = before !== undefined && (IDEOGRAPHIC.test(letter) || IDEOGRAPHIC.test(before));
      return canPart && before !== ' ' && letter !== ' ' ? WORD_JOINER + letter : letter;
    })
    .join('');
}
