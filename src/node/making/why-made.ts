import { staffLocaleIds } from '../../core/i18n/locales.ts';
import { type ForStaff, forStaff } from '../../core/i18n/told.ts';
import type { MaterialJob } from '../../core/sheets/job.ts';
import { sheetWords } from '../../core/sheets/sheet-faults.ts';
import type { MadeFrom } from './made-from.ts';

/** A material that is made, from what, and from what it was made before. */
export type Remade = {
  readonly job: MaterialJob;
  readonly from: MadeFrom;
  readonly before: MadeFrom | undefined;
};

type Words = (typeof sheetWords)['vi']['why'];

/**
 * What is made and why, a line for each reason: `4 made: coverage-slide × 4 (palette changed)`, in each language of
 * the staff.
 */
export function explainMaking(remade: readonly Remade[]): ForStaff[] {
  const said = new Map(staffLocaleIds.map((id) => [id, explainIn(remade, sheetWords[id].why)]));
  const [first = []] = said.values();
  return first.map((line, index) => forStaff((id) => said.get(id)?.[index] ?? line));
}

function explainIn(remade: readonly Remade[], say: Words): string[] {
  const groups = Map.groupBy(remade, (one) => reasonFor(one, [], say));
  return [...groups.values()].map((group) => {
    const jobs = group.map(({ job }) => job);
    const [first] = group;
    const reason = first ? reasonFor(first, jobs, say) : '';
    return say.made(jobs.length, countFormats(jobs), reason);
  });
}

/** Everything of a material that is not as it was, and of which place and language these all are. */
function reasonFor({ from, before }: Remade, jobs: readonly MaterialJob[], say: Words): string {
  if (!before) return say.new;
  const parts = differing(before.hashes, from.hashes);
  const words = differing(before.words, from.words);
  const changed = (name: string) => say.changed(say.parts[name] ?? name);
  const reasons = parts.flatMap((name) => {
    if (name === 'figure') return [figureReason(from, before, say)];
    // the sources are those of the figure and of the words
    return name === 'sources' ? [] : [changed(name)];
  });
  if (words.length > 0) reasons.push(say.words(words.join(', '), whose(jobs, say)));
  return reasons.length > 0 ? reasons.join('; ') : changed('sources');
}

type Hashes = Readonly<Record<string, string>>;

/** Names of what is not as it was, of what is gone or new, too. */
const differing = (before: Hashes, now: Hashes): string[] =>
  Object.keys({ ...before, ...now }).filter((name) => now[name] !== before[name]);

function figureReason({ figure: now }: MadeFrom, { figure: then }: MadeFrom, say: Words): string {
  if (!now) return say.noFigure;
  if (!then) return say.figureNow(now.name);
  if (now.name !== then.name) return say.figureInstead(now.name, then.name);
  if (now.value !== then.value) return say.figureChanged(now.name, then.value, now.value);
  if (now.asOf !== then.asOf) return say.figureAsOf(now.name, now.asOf, then.asOf);
  return say.figureWords(now.name);
}

function countFormats(jobs: readonly MaterialJob[]): string {
  const formats = Map.groupBy(jobs, ({ format }) => format);
  return [...formats]
    .map(([format, { length }]) => (length > 1 ? `${format} × ${length}` : format))
    .join(', ');
}

/** The venue and the language that all these materials share. */
function whose(jobs: readonly MaterialJob[], say: Words): string {
  const venues = [...new Set(jobs.map(({ venue }) => venue))];
  const languages = [...new Set(jobs.map(({ language }) => language))];
  return `${venues.length === 1 ? say.of(venues[0] ?? '') : ''}${languages.length === 1 ? say.in(languages[0] ?? '') : ''}`;
}
