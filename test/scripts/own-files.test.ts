import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sumUp } from '../../scripts/daily-report/sum-up.ts';
import { isPlan, serializePlan } from '../../src/core/figures/plan.ts';
import { requireOwnFile } from '../../src/node/folders/own-file.ts';
import { campaignDir } from '../node/content/edited-campaign.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'own-files-'));
});
afterEach(() => rm(dir, { recursive: true }));

test('daily reports are written into no folder of somebody’s own', async () => {
  await writeFile(join(dir, 'bao-cao.docx'), 'mine');
  const order = {
    ...{ reports: undefined, date: '2031-04-03', units: undefined, area: undefined, by: undefined },
    ...{ before: undefined, office: undefined, metric: undefined, content: campaignDir, out: dir },
  };
  await expect(sumUp(order, 'en')).rejects.toThrow('holds things that this command did not make');
  expect(await readdir(dir)).toEqual(['bao-cao.docx']);
});

test('figures that were read take the place of such a file alone, whatever is in it', async () => {
  const path = join(dir, 'figures.json');
  await requireOwnFile(path, isPlan);
  await writeFile(path, serializePlan('a.xlsx', { figures: [], totals: [] } as never, []));
  await requireOwnFile(path, isPlan);
  await writeFile(path, '{ "kind": "thesis" }');
  await expect(requireOwnFile(path, isPlan)).rejects.toThrow('this file is there already');
  expect(await readFile(path, 'utf8')).toBe('{ "kind": "thesis" }');
});
