import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { applyPlan } from '../../../scripts/figures/work.ts';
import { figuresMessages } from '../../../src/core/figures/figures-messages.ts';
import { editedCampaign } from '../../node/content/edited-campaign.ts';
import { stage } from '../../node/figures/figures-desk.ts';

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
