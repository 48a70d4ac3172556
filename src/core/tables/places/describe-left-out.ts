import type { StaffLocaleId } from '../../i18n/locales.ts';
import { columnLetters } from '../column-letters.ts';
import type { LeftOut } from '../files/tab.ts';
import type { OldColumn } from './convert-columns.ts';
import { placesMessages } from './places-messages.ts';

/** So many runs of rows are told; more are as good as a look at the table. */
const MAX_RUNS = 10;
const MAX_LETTERS = 40;

/** One line about what a run does not read of a table: how much, and where. Nothing when it reads all of it. */
export function describeLeftOut(leftOut: readonly LeftOut[], locale: StaffLocaleId): readonly string[] {
  if (leftOut.length === 0) return [];
  const { notRead: say, notReadHeading } = placesMessages[locale].summary;
  const said = leftOut.map((part) => describePart(part, say));
  const hasHidden = leftOut.some((part) => part.what !== 'below' && (part.what !== 'tab' || part.isHidden));
  return [notReadHeading(said.join('; '), hasHidden)];
}

type Say = (typeof placesMessages)[StaffLocaleId]['summary']['notRead'];

function describePart(part: LeftOut, say: Say): string {
  switch (part.what) {
    case 'tab':
      return part.isHidden ? say.hiddenTab(part.tab) : say.otherTab(part.tab);
    case 'rows':
      return say.rows(part.rows.length, say.inTab(part.tab, say.row(runs(part.rows))));
    case 'columns': {
      const letters = part.columns.map(columnLetters).join(', ');
      return say.columns(part.columns.length, say.inTab(part.tab, say.column(letters)));
    }
    case 'below': {
      const rows = part.from === part.to ? `${part.from}` : `${part.from}–${part.to}`;
      return say.below(say.inTab(part.tab, say.row(rows)), shorten(part.text));
    }
  }
}

/** `3–5, 9`. */
function runs(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  const told = found.slice(0, MAX_RUNS).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return [...told, ...(found.length > MAX_RUNS ? ['…'] : [])].join(', ');
}

const shorten = (text: string): string =>
  text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS - 1)}…` : text;

/** Columns of an old encoding, each with some of its cells as they stand and as they are read. */
export function describeConversion(columns: readonly OldColumn[], locale: StaffLocaleId): readonly string[] {
  const { notRead: say, oldColumn } = placesMessages[locale].summary;
  return columns.map(({ tab, position, encoding, samples }) => {
    const at = say.inTab(tab, say.column(columnLetters(position)));
    return oldColumn(at, encoding, samples.map(([before, after]) => `${before} → ${after}`).join('; '));
  });
}
