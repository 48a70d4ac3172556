import type { Table } from './letter.ts';

/** Letters of a cell that need no second line; what is longer wraps. */
const MOST = 30;
/** Room beside the letters of a cell, in letters. */
const PADDING = 2.5;

/** How wide each column of a table is, as parts of 1: no word is broken, and a heading may take two lines. */
export function columnShares({ head, rows, wide, shares }: Table): readonly number[] {
  if (shares) return shares;
  const needs = head.map((name, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const words = [name, ...cells].flatMap((cell) => cell.split(/\s+/));
    const lines = cells.flatMap((cell) => cell.split('\n')).map((line) => Math.min(MOST, lettersOf(line)));
    const need = Math.max(...words.map(lettersOf), ...lines, lettersOf(name) / 2 + 2) + PADDING;
    return column === wide ? need + 4 : need;
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => need / all);
}

/** Capitals, and words that are set bold, are wider. */
const lettersOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 1.5 : 1), 0);
