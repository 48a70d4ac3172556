import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../src/node/content/read-content.ts';
import { readSnapshot, writeSnapshot } from '../../../src/node/content/snapshot.ts';
import { editedCampaign } from './edited-campaign.ts';

test('a snapshot is the content that was read, whatever becomes of its folder, and cannot be changed', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-snapshot-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const contentDir = await editedCampaign({});
  const content = await readContent(contentDir);
  await writeSnapshot(content, join(dir, 'content'));
  await rm(contentDir, { recursive: true });
  const again = readSnapshot(join(dir, 'content'));
  expect(again).toEqual(content);
  expect(Object.isFrozen(again.venues[0]?.headline.vi)).toBe(true);
});
