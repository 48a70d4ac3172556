import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isEarlierManifest, requireOwnFolder } from '../../../src/node/folders/own-folder.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'own-'));
});
afterEach(() => rm(dir, { recursive: true }));

const owner = {
  contentDir: 'content',
  campaign: 'bluezone',
  mark: 'materials/manifest.json',
  isEarlier: isEarlierManifest,
};
const asked = (path: string, contentDir = 'content') => requireOwnFolder(path, { ...owner, contentDir });

/** A folder of somebody's with a file in it. */
async function folder(name: string, file: string, text: string): Promise<string> {
  const path = join(dir, name);
  await mkdir(dirname(join(path, file)), { recursive: true });
  await writeFile(join(path, file), text);
  return path;
}

test('a folder that is not there, or is empty, is taken', async () => {
  await asked(join(dir, 'new', 'site'));
  await asked(dir);
});

test('a folder that the same command made for the same campaign is taken again', async () => {
  await asked(await folder('site', 'materials/manifest.json', '{"tool":"loa","campaign":"bluezone"}'));
});

test('so is one of an earlier version, whose manifest names the campaign and no tool', async () => {
  await asked(await folder('site', 'materials/manifest.json', '{"campaign":"bluezone","materials":[]}'));
});

test.each([
  ['a folder of other things', 'thesis.txt', 'mine'],
  ['what was made for another campaign', 'materials/manifest.json', '{"tool":"loa","campaign":"flu"}'],
  ['what another tool made', 'materials/manifest.json', '{"tool":"other","campaign":"bluezone"}'],
  ['what another command of ours made', 'manifest.json', '{"tool":"loa","campaign":"bluezone"}'],
  ['a web application with a manifest', 'materials/manifest.json', '{"name":"App","icons":[]}'],
  ['a manifest that cannot be read', 'materials/manifest.json', '{"tool":"loa"'],
])('%s is refused', async (_, file, text) => {
  const path = await folder('theirs', file, text);
  await expect(asked(path)).rejects.toThrow(
    `${path}: holds things that this command did not make for the campaign bluezone`,
  );
  expect(await readdir(path)).toHaveLength(1);
});

test('a file in the folder’s place is refused', async () => {
  await writeFile(join(dir, 'notes'), 'mine');
  await expect(asked(join(dir, 'notes'))).rejects.toThrow('this is a file, not a folder');
});

test.each(['.', '..', resolve('..', '..')])('the project and what holds it are refused: %s', async (path) => {
  await expect(asked(path)).rejects.toThrow(/the project itself, or one that holds it|a whole disk/);
});

test.each(['src', 'content', 'src/core', 'public/new', 'node_modules', '.git', 'test/fixtures/new'])(
  'the project’s sources are refused, even for a folder that is not there: %s',
  async (path) => {
    await expect(asked(path)).rejects.toThrow(
      `${path}: belongs to ${path.split('/')[0]}, which holds content or code`,
    );
  },
);

test.each(['/', homedir(), dirname(homedir())])('a disk and a home folder are refused: %s', async (path) => {
  await expect(asked(path)).rejects.toThrow('this is a whole disk or a whole home folder');
});

test('the content that is built from is not built over, wherever it lies', async () => {
  const content = await folder('campaign', 'campaign.yaml', 'id: flu');
  await expect(asked(content, content)).rejects.toThrow('belongs to');
  await expect(asked(dir, content)).rejects.toThrow('belongs to');
  await asked(join(dir, 'site'), content);
});

test('a link is judged by where it leads', async () => {
  await symlink(resolve('src'), join(dir, 'site'));
  await expect(asked(join(dir, 'site'))).rejects.toThrow('belongs to src');
  await expect(asked(join(dir, 'site', 'new'))).rejects.toThrow('belongs to src');
});
