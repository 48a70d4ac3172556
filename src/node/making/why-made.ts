import type { MaterialJob } from '../../core/sheets/job.ts';
import type { MadeFrom } from './made-from.ts';

/** A material that is made, from what, and from what it was made before. */
export type Remade = {
  readonly job: MaterialJob;
  readonly from: MadeFrom;
  readonly before: MadeFrom | undefined;
};

/** What is made and why, a line for each reason: `4 made: coverage-slide × 4 (palette changed)`. */
export function explainMaking(remade: readonly Remade[]): string[] {
  const groups = Map.groupBy(remade, ({ from, before }) => reasonFor(from, before));
  return [...groups].map(([reason, group]) => {
    const jobs = group.map(({ job }) => job);
    return `${jobs.length} made: ${countFormats(jobs)} (${reason}${reason.includes('words') ? whose(jobs) : ''})`;
  });
}

/** Everything of a material that is not as it was. */
function reasonFor(from: MadeFrom, before: MadeFrom | undefined): string {
  if (!before) return 'new';
  const changed = Object.keys(from.hashes).filter((name) => from.hashes[name] !== before.hashes[name]);
  const words = Object.keys({ ...before.words, ...from.words }).filter(
    (name) => from.words[name] !== before.words[name],
  );
  const reasons = changed.flatMap((name) => {
    if (name === 'figure') return [figureReason(from, before)];
    // the sources are those of the figure and of the words
    return name === 'sources' ? [] : [`${name} changed`];
  });
  if (words.length > 0) reasons.push(`words changed: ${words.join(', ')}`);
  return reasons.length > 0 ? reasons.join('; ') : 'sources changed';
}

function figureReason({ figure: now }: MadeFrom, { figure: then }: MadeFrom): string {
  if (!now) return 'cites no figure any more';
  if (!then) return `cites figure ${now.name} now`;
  if (now.name !== then.name) return `figure ${now.name} in place of ${then.name}`;
  if (now.value !== then.value) return `figure ${now.name} changed ${then.value} → ${now.value}`;
  if (now.asOf !== then.asOf) return `figure ${now.name} is now as of ${now.asOf}, was ${then.asOf}`;
  return `words of figure ${now.name} changed`;
}

function countFormats(jobs: readonly MaterialJob[]): string {
  const formats = Map.groupBy(jobs, ({ format }) => format);
  return [...formats]
    .map(([format, { length }]) => (length > 1 ? `${format} × ${length}` : format))
    .join(', ');
}

/** The venue and the language that all these materials share. */
function whose(jobs: readonly MaterialJob[]): string {
  const venues = [...new Set(jobs.map(({ venue }) => venue))];
  const languages = [...new Set(jobs.map(({ language }) => language))];
  return `${venues.length === 1 ? ` of ${venues[0]}` : ''}${languages.length === 1 ? ` in ${languages[0]}` : ''}`;
}
