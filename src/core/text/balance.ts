import { breakLines, broken, inkPx, inPx, type TextBox, wordsIn } from './fit.ts';
import type { Shaper } from './shaper.ts';

/** What a line that ends with a clause or a part of one is worth, in squares of the mean line. */
const CLAUSE = { ends: /[;:.!?] *$/u, worth: 0.3 };
const PART = { ends: /[,–—] *$/u, worth: 0.06 };

type Set = { readonly cost: number; readonly lines: readonly string[] };

/**
 * A text at its size in as few lines as its box allows, of about the same length, so that no word is left by itself;
 * where it costs no line they end with clauses. Each line has the space behind it.
 */
export function balancedLines(shaper: Shaper, box: TextBox): readonly string[] {
  const setting = { shaper, box, sizePx: box.sizePx };
  const words = broken(wordsIn(shaper, box), setting);
  const count = breakLines(words, setting).length;
  const wholes = words.map((word) => inPx(word.whole, setting));
  const inks = words.map((word) => inkPx(word, setting));
  const mean = wholes.reduce((sum, width) => sum + width, 0) / Math.max(1, count);
  const known = new Map<string, Set>();
  /* Of the words from one on in so many lines. */
  const best = (from: number, left: number): Set => {
    const key = `${from} ${left}`;
    const set = known.get(key) ?? tried(from, left);
    known.set(key, set);
    return set;
  };
  const tried = (from: number, left: number): Set => {
    if (from === words.length && left === 0) return { cost: 0, lines: [] };
    let [set, text, before]: [Set, string, number] = [{ cost: Infinity, lines: [] }, '', 0];
    for (let at = from; left > 0 && at < words.length; at += 1) {
      text += words[at]?.text ?? '';
      const width = before + (inks[at] ?? 0);
      before += wholes[at] ?? 0;
      if (width > box.widthPx && at > from) break;
      const rest = best(at + 1, left - 1);
      const worth = [CLAUSE, PART].find(({ ends }) => left > 1 && ends.test(text))?.worth ?? 0;
      const cost = width ** 2 - worth * mean ** 2 + rest.cost;
      if (cost < set.cost) set = { cost, lines: [text, ...rest.lines] };
    }
    return set;
  };
  return best(0, count).lines;
}
