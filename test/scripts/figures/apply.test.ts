import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { applyPlan, publish } from '../../../scripts/figures/work.ts';
import { figuresMessages } from '../../../src/core/figures/figures-messages.ts';
import { editedCampaign } from '../../node/content/edited-campaign.ts';
import { publishAll, stage } from '../../node/figures/figures-desk.ts';

test('rows that lie ready are not replaced by those of another table', async () => {
  const contentDir = await editedCampaign({});
  await stage(contentDir, 12_900);
  const staged = join(contentDir, 'figures/staged.json');
  const before = await readFile(staged, 'utf8');
  const other = `${contentDir}-other.json`;
  onTestFinished(() => rm(other, { force: true }));
  await writeFile(other, before.replaceAll('12900', '13100').replace('bang.xlsx', 'bang-2.xlsx'));
  const applying = applyPlan(
    other,
    { preview: undefined },
    { contentDir, locale: 'vi', say: figuresMessages.vi },
  );
  await expect(applying).rejects.toThrow('bang.xlsx');
  expect(await readFile(staged, 'utf8')).toBe(before);
});

test('a correction whose plan brings its reason is published with it', async () => {
  vi.stubEnv('TODAY', '2031-04-05');
  onTestFinished(() => void vi.unstubAllEnvs());
  const contentDir = await editedCampaign({});
  await stage(contentDir, 12_500);
  await publishAll(contentDir);
  await stage(contentDir, 12_510, { reason: 'Xã báo lại' });
  const words = { confirm: '2031-04-03', day: '2031-04-05', until: undefined, major: false };
  await publish(
    { ...words, reason: undefined, preview: undefined },
    { contentDir, locale: 'vi', say: figuresMessages.vi },
  );
  const log = await readFile(join(contentDir, 'figures/revisions.csv'), 'utf8');
  expect(log.trimEnd().split('\n').at(-1)).toContain('Xã báo lại');
});
