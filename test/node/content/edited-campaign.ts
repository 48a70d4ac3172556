import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ContentError, type Fault } from '../../../src/core/domain/fault.ts';
import { readContent } from '../../../src/node/content/read-content.ts';

export const campaignDir = 'test/fixtures/campaign' as const;

type Edits = Readonly<Record<string, (text: string) => string | Uint8Array | undefined>>;

/** A copy of the fixture campaign with some files changed, removed (`undefined`) or added. */
export async function editedCampaign(edits: Edits): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-content-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  // in one call of the system's own code: the other one asks it about each file five times
  cpSync(campaignDir, dir, { recursive: true });
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(dir, path);
    const changed = edit(await readFile(file, 'utf8').catch(() => ''));
    if (changed === undefined) await rm(file, { recursive: true, force: true });
    else await writeFile(file, changed);
  }
  return dir;
}

/** The faults of a copy with these edits; none when it is valid. */
export async function faultsOf(edits: Edits): Promise<readonly Fault[]> {
  try {
    await readContent(await editedCampaign(edits));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

/** `file | where | value` of each fault, for comparing. */
export const placesOf = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ file, where, value }) => [file, where, value].join(' | '));
