import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { parseManifest } from '../../../src/core/catalogue/manifest.ts';
import { readOnce } from '../../read-once.ts';
import { buildMaterials, type MaterialsRun } from '../../../src/node/making/build-materials.ts';
import { plainFormats, type Spoiled } from '../../core/sheets/plain-sheet.tsx';
import { campaignDir, editedCampaign } from '../content/edited-campaign.ts';

const onlyPosters = (yaml: string) => yaml.replace(/^formats: .*$/m, 'formats: [a4-poster]');

/** The fixture with posters alone; `headline` replaces the canteen's Vietnamese one. */
const campaign = (headline = '[RỬA TRONG CHẬU, ĐỪNG XẢ VÒI]') =>
  editedCampaign({
    'venues/swimming-pool/venue.yaml': onlyPosters,
    'venues/canteen/venue.yaml': (yaml) =>
      onlyPosters(yaml).replace(/^( {2}vi: )\[.*\]$/m, (_, start: string) => start + headline),
  });

/** What earlier tests have drawn and kept, for those that are about something else. */
let kept = '';
beforeAll(async () => {
  kept = await mkdtemp(join(tmpdir(), 'loa-materials-'));
});
afterAll(() => rm(kept, { recursive: true, force: true }));

/** `drawn` anew where it matters what is drawn, else taken from what is kept. */
async function workplace(sheets: 'drawn' | 'kept' = 'kept') {
  const dir = await mkdtemp(join(tmpdir(), 'loa-materials-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const outDir = join(dir, 'materials');
  const cacheDir = sheets === 'kept' ? kept : join(dir, 'cache');
  const build = async (run: Partial<MaterialsRun> = {}, spoiled: Spoiled = {}) =>
    buildMaterials({
      contentDir: run.contentDir ?? (await campaign()),
      outDir,
      cacheDir,
      formats: plainFormats(spoiled, ['svg', 'pdf']),
      ...run,
    });
  return { outDir, cacheDir, build };
}

/** Every file below a folder with the hash of its bytes. */
async function filesIn(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    files.toSorted().map(async (file) => [file.slice(dir.length + 1), sha256(await readFile(file))] as const),
  );
  return Object.fromEntries(hashes);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const manifestIn = async (dir: string) => parseManifest(await readFile(join(dir, 'manifest.json'), 'utf8'));

test('a build writes each venue’s sheets in each language and lists them with their bytes', async () => {
  const { outDir, build } = await workplace('drawn');
  const told: string[] = [];
  const summary = await build({ progress: (...step) => told.push(step.join(' ')) });
  const hashes = await filesIn(outDir);
  const { campaign: id, materials } = await manifestIn(outDir);
  expect(id).toBe('giot');
  expect(materials.map(({ file }) => file)).toEqual([
    'canteen/a4-poster.en.pdf',
    'canteen/a4-poster.en.svg',
    'canteen/a4-poster.vi.pdf',
    'canteen/a4-poster.vi.svg',
    'swimming-pool/a4-poster.en.pdf',
    'swimming-pool/a4-poster.en.svg',
    'swimming-pool/a4-poster.vi.pdf',
    'swimming-pool/a4-poster.vi.svg',
  ]);
  for (const { file, sha256: stated } of materials) expect(stated).toBe(hashes[file]);
  expect(summary).toMatchObject({ made: 4, reused: 0, files: 8, kits: 2, drafts: 0 });
  expect(told).toEqual(['sheets 1 4', 'sheets 2 4', 'sheets 3 4', 'sheets 4 4', 'kits 1 2', 'kits 2 2']);
});

test('another campaign is built by the same code and designs, in worker threads', async () => {
  const { outDir, cacheDir } = await workplace('drawn');
  const siteUrl = 'https://loa.example';
  await buildMaterials({ contentDir: campaignDir, outDir, cacheDir, siteUrl, workers: 2 });
  const { materials } = await manifestIn(outDir);
  const { venues } = await readOnce(campaignDir);
  for (const { id, formats } of venues) {
    const made = materials.filter(({ venue, language }) => venue === id && language === 'vi');
    expect(new Set(made.map(({ format }) => format))).toEqual(new Set(formats));
  }
  expect(new Set(materials.map(({ qr }) => qr?.payload))).toEqual(
    new Set(['HTTPS://LOA.EXAMPLE/Q/HB/', 'HTTPS://LOA.EXAMPLE/Q/CT2/']),
  );
  const slide = materials.find(({ file }) => file === 'swimming-pool/coverage-slide.vi.png');
  expect(slide?.figure).toEqual({ area: 'SM', metric: 'households', asOf: '2031-04-02T09:30' });
});

test('a second build makes nothing and writes the same bytes', async () => {
  const { outDir, build } = await workplace('drawn');
  const contentDir = await campaign();
  await build({ contentDir });
  const before = await filesIn(outDir);
  expect(await build({ contentDir })).toMatchObject({ made: 0, reused: 4 });
  expect(await filesIn(outDir)).toEqual(before);
});

test('after a changed word only the sheet that says it is made again', async () => {
  const { build } = await workplace('drawn');
  await build();
  const contentDir = await campaign('[RỬA TRONG CHẬU, KHÓA VÒI LẠI]');
  expect(await build({ contentDir })).toMatchObject({ made: 1, reused: 3 });
});

test('a sheet that cannot be made is named with its fault and leaves the published ones as they were', async () => {
  const { outDir, build } = await workplace();
  await build();
  const before = await filesIn(outDir);
  const contentDir = await campaign('[RỬA 字 TRONG CHẬU, ĐỪNG XẢ VÒI]');
  await expect(build({ contentDir })).rejects.toThrow(
    /^1 trong 1 tờ không làm được:\ncanteen\/a4-poster\.vi: .*字[^]*1 of 1 sheets cannot be made:\ncanteen\/a4-poster\.vi: .*字/,
  );
  expect(await filesIn(outDir)).toEqual(before);
  expect(await readdir(join(outDir, '..'))).toEqual(['materials']);
});

test('every sheet that cannot be made is named at once', async () => {
  const { build } = await workplace('drawn');
  await expect(build({}, { codeScale: 0.5 })).rejects.toThrow(
    /4 of 4 sheets[^]*canteen\/a4-poster\.en: its code[^]*swimming-pool\/a4-poster\.vi: its code/,
  );
});

test('--only makes what fits and leaves other files and their records as they were', async () => {
  const { outDir, build } = await workplace();
  await build();
  const before = await filesIn(outDir);
  const records = (await manifestIn(outDir)).materials;
  const contentDir = await campaign('[RỬA TRONG CHẬU, KHÓA VÒI LẠI]');
  await build({ contentDir, only: 'canteen/a4-poster.vi.svg' });
  const after = await filesIn(outDir);
  const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  // the kit has its words in large print
  expect(changed).toEqual([
    'canteen/a4-poster.vi.preview.png',
    'canteen/a4-poster.vi.sheet',
    'canteen/a4-poster.vi.small.preview.png',
    'canteen/a4-poster.vi.svg',
    'kits/canteen.zip',
    'manifest.json',
  ]);
  const isOther = ({ file }: { file: string }) => file !== 'canteen/a4-poster.vi.svg';
  expect((await manifestIn(outDir)).materials.filter(isOther)).toEqual(records.filter(isOther));
});

test.each([
  ['canteen', 4],
  ['*/a4-poster.en', 4],
  ['canteen/*', 4],
  ['*/*.vi.pdf', 2],
])('--only %s fits %i files', async (only, count) => {
  const { outDir, build } = await workplace();
  await build({ only });
  expect((await manifestIn(outDir)).materials).toHaveLength(count);
});

test('--only that fits nothing lists what there is', async () => {
  const { build } = await workplace();
  await expect(build({ only: 'hospitol/*' })).rejects.toThrow(
    /no material fits "hospitol\/\*"[^]*canteen\/a4-poster\.vi/,
  );
});

test('a folder of other things is not replaced', async () => {
  const { outDir, build } = await workplace();
  await mkdir(outDir);
  await writeFile(join(outDir, 'thesis.txt'), 'mine');
  await expect(build()).rejects.toThrow('holds things that this command did not make for the campaign');
  expect(await readdir(outDir)).toEqual(['thesis.txt']);
});

test('some materials are made again where the folder itself is a link, which stays one', async () => {
  const { outDir, build } = await workplace();
  const real = join(outDir, '..', 'real');
  await mkdir(real);
  await symlink('real', outDir);
  await build({ only: 'canteen/a4-poster.vi' });
  await build({ only: 'canteen/a4-poster.en' });
  expect(await readlink(outDir)).toBe('real');
  expect((await manifestIn(real)).materials.map(({ file }) => file)).toEqual([
    'canteen/a4-poster.en.pdf',
    'canteen/a4-poster.en.svg',
    'canteen/a4-poster.vi.pdf',
    'canteen/a4-poster.vi.svg',
  ]);
});

test('a link planted among the materials is not followed when some of them are made again', async () => {
  const { outDir, build } = await workplace();
  const theirs = join(outDir, '..', 'theirs');
  await mkdir(theirs);
  await mkdir(outDir);
  await writeFile(join(outDir, 'manifest.json'), '{"tool":"loa","campaign":"giot"}');
  await symlink(theirs, join(outDir, 'canteen'));
  await expect(build({ only: 'canteen/*' })).rejects.toThrow(`${join(outDir, 'canteen')}: this is a link`);
  expect(await readdir(theirs)).toEqual([]);
});

test('a venue with a format that does not exist is named with the formats there are', async () => {
  const { build } = await workplace();
  const contentDir = await editedCampaign({
    'venues/canteen/venue.yaml': (yaml) => yaml.replace(/^formats: .*$/m, 'formats: [a9-poster]'),
    'venues/swimming-pool/venue.yaml': onlyPosters,
  });
  await expect(build({ contentDir })).rejects.toThrow(
    'venues/canteen: there is no format "a9-poster". Use one of a4-poster.',
  );
});
