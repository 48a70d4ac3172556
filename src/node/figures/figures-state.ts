import { ContentError, type Fault } from '../../core/domain/fault.ts';
import { complainInFigures } from '../../core/figures/figures-messages.ts';
import type { Plan } from '../../core/figures/plan.ts';
import { readPlan } from '../../core/figures/read-plan.ts';
import { openContent } from '../content/files.ts';
import { readFigureFiles } from '../content/figure-files.ts';
import { readCampaign } from '../content/record-files.ts';
import { ALWAYS, hashOfFigures, STAGED } from './figures-folder.ts';

/**
 * All of `figures/` for somebody who works on it, with the rows that wait to be published. Published rows that were
 * changed by hand are in `silent` and are no fault yet. Throws `ContentError` when the folder has others.
 */
export async function readFiguresState(contentDir: string) {
  // before anything is read: what changes meanwhile makes it another
  const hash = await hashOfFigures(contentDir);
  const files = openContent(contentDir);
  const { languages, located, faults } = await readCampaign(files);
  const figures = await readFigureFiles(files, { campaign: located?.value, languages, today: ALWAYS });
  const file = `figures/${STAGED}`;
  const staged = await files.read(file);
  const plan: Plan | undefined = staged === undefined ? undefined : readPlan(staged, languages);
  // to publish without them would throw them away
  const lost: readonly Fault[] =
    staged !== undefined && !plan
      ? [{ file, where: '', value: '', ...complainInFigures((say) => say.release.unreadable()) }]
      : [];
  const all = [...faults, ...figures.faults, ...files.faults, ...lost];
  if (all.length > 0) throw new ContentError(all);
  return {
    hash,
    languages,
    country: located?.value.country,
    start: located?.value.dates.map(({ on }) => on).toSorted()[0],
    metrics: figures.metrics?.value ?? [],
    figures: figures.figures ?? [],
    sources: figures.sources ?? [],
    areas: figures.areas ?? [],
    areaSpellings: figures.areaSpellings ?? [],
    rows: figures.rows,
    history: figures.history,
    silent: figures.silent,
    ...(plan ? { plan } : {}),
  };
}
export type FullFiguresState = Awaited<ReturnType<typeof readFiguresState>>;
