import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../../src/core/figures/plan.ts';
import { changeFigures, STAGED } from '../../../src/node/figures/figures-folder.ts';
import { readFiguresState } from '../../../src/node/figures/figures-state.ts';
import { planOf, type PublishOrder, writeRelease } from '../../../src/node/figures/publish-figures.ts';

type Order = Partial<Omit<PublishOrder, 'plan'>>;

/** Publishes what lies ready in a content folder, as the command does once it is confirmed. */
export async function publishAll(contentDir: string, order: Order = {}) {
  const state = await readFiguresState(contentDir);
  const { plan } = state;
  const planned = planOf(state, { day: '2031-04-03', until: '', reason: '', isMajor: false, ...order, plan });
  if (!('missing' in planned)) await writeRelease(contentDir, state, planned, { plan });
  return planned;
}

type Staged = {
  readonly asOf?: string;
  readonly source?: string;
} & Partial<Pick<Plan, 'sources' | 'reason'>>;

/** Lays one figure of the country ready. */
export async function stage(
  contentDir: string,
  value: number,
  { asOf = '2031-04-03', source = 'hill-news', sources = [], reason = '' }: Staged = {},
) {
  const plan: Plan = {
    kind: 'figures-plan/1',
    file: 'bang.xlsx',
    totals: [],
    accepted: [],
    sources,
    reason,
    rows: [
      {
        at: 'A!B2',
        text: String(value),
        column: 'A!B0',
        row: {
          area_level: 'country',
          area_code: 'SM',
          area_name_vi: 'Sông Mơ',
          area_name_en: 'Song Mo',
          as_of: asOf,
          metric: 'households',
          value,
          unit: 'people',
          definition_note: '',
          source_id: source,
          confidence: 'stated',
          // the campaign speaks two languages
        } as Plan['rows'][number]['row'],
      },
    ],
  };
  await changeFigures(contentDir, async (draft) => {
    await draft.write(STAGED, JSON.stringify(plan));
    return {};
  });
  return asOf;
}

/** One hash of all that readers of `figures/`, or of a folder in it, see. */
export async function hashOf(contentDir: string, within = ''): Promise<string> {
  const folder = join(contentDir, 'figures', within);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.includes('.undo'))
    .toSorted();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(folder.length)).update(await readFile(path));
  return hash.digest('hex');
}
