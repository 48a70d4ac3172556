import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Content } from '../../core/domain/content.ts';
import { ContentError } from '../../core/domain/fault.ts';
import type { Release } from '../../core/domain/release.ts';
import { tellOf } from '../../core/figures/figures-messages.ts';
import type { Plan } from '../../core/figures/plan.ts';
import { merge } from '../../core/figures/release/difference.ts';
import {
  planRelease,
  type PlannedRelease,
  type ReleaseInput,
  type ReleasePlan,
  serializeFigures,
  serializeRevisions,
} from '../../core/figures/release/plan-release.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { Told } from '../../core/i18n/told.ts';
import type { FigureRow } from '../../core/schema/figure.ts';
import { type Metric, metricSchema } from '../../core/schema/metric.ts';
import { readContent } from '../content/read-content.ts';
import { SUMS } from '../content/release-files.ts';
import { readYaml } from '../content/yaml-file.ts';
import { addSources } from './add-sources.ts';
import { ALWAYS, changeFigures, hashOfFigures, STAGED } from './figures-folder.ts';

/** Files of `figures/` that a release keeps as they are: its numbers and what they mean. */
const RELEASED = ['areas.csv', 'figures.csv', 'metrics.yaml', 'sources.csv'] as const;

/** What figures.csv says, and what was released of it. */
export type FiguresState = {
  /** Of the files that it was read from. */
  readonly hash: string;
  readonly rows: readonly FigureRow[];
  readonly metrics: readonly Metric[];
  /** Oldest first, those that wait included. */
  readonly history: readonly Release[];
  readonly languages: readonly LocaleId[];
};

export type PublishOrder = Pick<ReleaseInput, 'day' | 'until' | 'reason' | 'isMajor'> & {
  readonly plan?: Plan | undefined;
};

/** The release that an order makes, or what is missing for one. */
export function planOf(
  { rows, metrics, history, languages }: FiguresState,
  order: PublishOrder,
): ReleasePlan {
  const newest = history.at(-1);
  return planRelease({
    ...order,
    newest,
    metrics,
    metricsBefore: newest ? metricsIn(newest) : [],
    rows: mergedRows(rows, order.plan),
    languages,
  });
}

const mergedRows = (rows: readonly FigureRow[], plan: Plan | undefined): readonly FigureRow[] =>
  plan
    ? merge(
        rows,
        plan.rows.map(({ row }) => row),
      )
    : rows;

/** In the languages that the campaign spoke then. Throws `ContentError` where they cannot be read: none would look redefined. */
function metricsIn(release: Release): readonly Metric[] {
  const text = release.files.find(({ name }) => name === 'metrics.yaml')?.text ?? '[]';
  const file = `figures/releases/${release.name}/metrics.yaml`;
  const { located, faults } = readYaml(file, text, z.array(metricSchema));
  if (!located) throw new ContentError(faults);
  return located.value;
}

/** What numbers and their meaning come from; the sources of what was released stay among the others. */
const PUBLISHED = ['figures.csv', 'metrics.yaml'] as const;

/** The content with the figures of the newest release, whatever was changed by hand since; as it is where there is none. */
export async function readPublished(
  contentDir: string,
  { history }: Pick<FiguresState, 'history'>,
): Promise<Content> {
  const newest = history.at(-1);
  if (!newest) return readContent(contentDir, ALWAYS);
  return inDraft(contentDir, async (draft) => {
    for (const name of PUBLISHED) {
      const file = newest.files.find((each) => each.name === name);
      if (file) await draft.write(name, file.text);
    }
    return {};
  });
}

/** The content as it would be after a change, which is not made unless `isMade`. */
async function inDraft(
  contentDir: string,
  change: Parameters<typeof changeFigures>[1],
  isMade = false,
): Promise<Content> {
  const read: Content[] = [];
  await changeFigures(contentDir, change, async (draft) => {
    read.push(await readContent(draft.contentDir, ALWAYS));
    return isMade;
  });
  const [content] = read;
  if (!content) throw new Error('The folder was changed without being read.');
  return content;
}

/**
 * Writes a planned release: its folder, its entries, and figures.csv; all of it, or nothing at all. Returns the content
 * as it will be. `isTrial`: nothing is written. Throws `ContentError` when a build would refuse it, and where the folder
 * was changed since the state was read: the release of somebody else would be lost.
 */
export async function writeRelease(
  contentDir: string,
  { hash, rows, history, languages }: FiguresState,
  { name, revisions }: PlannedRelease,
  { plan, isTrial = false }: { readonly plan?: Plan | undefined; readonly isTrial?: boolean },
): Promise<Content> {
  const folder = join('releases', name);
  return inDraft(
    contentDir,
    async (draft) => {
      if ((await hashOfFigures(draft.contentDir)) !== hash)
        throw new Told(tellOf((say) => say.command.changedMeanwhile()));
      if (plan) await draft.write('figures.csv', serializeFigures(mergedRows(rows, plan), languages));
      const begun = await addSources(draft, plan?.sources ?? []);
      await draft.remove(STAGED);
      const sums: string[] = [];
      for (const file of RELEASED) {
        const text = await readFile(join(draft.contentDir, 'figures', file), 'utf8');
        await draft.write(join(folder, file), text);
        sums.push(`${createHash('sha256').update(text).digest('hex')}  ${file}\n`);
      }
      await draft.write(join(folder, SUMS), sums.join(''));
      const all = [...history.flatMap((release) => release.revisions), ...revisions];
      await draft.write('revisions.csv', serializeRevisions(all, languages));
      return { undoes: [folder, ...begun] };
    },
    !isTrial,
  );
}
