import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MaterialRecord, parseManifest } from '../../src/core/catalogue/manifest.ts';
import { buildMaterials } from '../../src/node/making/build-materials.ts';
import { pathOf } from '../../src/core/domain/routes.ts';
import { hashTree } from '../built/tree.ts';
import { campaignDir } from '../node/content/edited-campaign.ts';
import { computer, useSite } from './site.ts';

let folder = '';
let content = '';
let out = '';

/** Later than every figure of the campaign, so that it becomes the one in the headline and on the slide. */
const row = [
  ...['country', 'SM', 'Sông Mơ', 'Song Mo', '2032-01-02', 'households', '14321', 'people'],
  ...['a row of this test; "quoted"', 'clerk-2032', 'stated'],
];
/** Its source: a figure cannot be newer than what told it. */
const source = 'clerk-2032,A clerk,A report,https://example.org/2032,2032-01-03,en,news\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerk-'));
  content = join(folder, 'content');
  out = join(folder, 'dist');
  await cp(campaignDir, content, { recursive: true });
  await appendFile(join(content, 'figures/sources.csv'), source);
  await addRows([row]);
  const { status, printed } = await build();
  expect([status, printed]).toEqual([0, expect.any(String)]);
});
const site = useSite(() => out);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a clerk’s new row stands on the coverage page and in its download', async () => {
  const { page } = await site.visit(pathOf({ kind: 'coverage' }, 'vi'), computer);
  expect(await page.getByText('14.321').count()).toBeGreaterThan(0);
  const { page: home } = await site.visit('/en/', computer);
  expect(await home.getByText('14,321').count()).toBeGreaterThan(0);
});

test('the slide that cites the figure is drawn anew, with its date in the manifest', async () => {
  const before = join(folder, 'before');
  await buildMaterials({ contentDir: campaignDir, outDir: before, only: 'swimming-pool/coverage-slide*' });
  const [old, slide] = await Promise.all([slideIn(before), slideIn(join(out, 'materials'))]);
  expect(slide.figure).toEqual({ area: 'SM', metric: 'households', asOf: '2032-01-02' });
  expect(slide.sha256).not.toBe(old.sha256);
});

test('a row with three faults names all three, and the published site stays as it was', async () => {
  const published = await hashTree(out);
  const wrong = [...row].with(1, 'SM-99').with(6, 'nhiều').with(9, 'nobody-2032');
  const line = await addRows([wrong]);
  const { status, printed } = await build();
  expect(status).toBe(1);
  for (const cell of [`B${line}`, `G${line}`, `J${line}`]) expect(printed).toContain(cell);
  for (const value of ['SM-99', 'nhiều', 'nobody-2032']) expect(printed).toContain(value);
  expect(await hashTree(out)).toEqual(published);
});

async function slideIn(materials: string): Promise<MaterialRecord> {
  const manifest = parseManifest(await readFile(join(materials, 'manifest.json'), 'utf8'));
  const slide = manifest.materials.find(({ file }) => file === 'swimming-pool/coverage-slide.vi.png');
  if (!slide) throw new Error(`There is no slide in ${materials}.`);
  return slide;
}

/** Adds rows and saves the table as Excel does where a comma is the decimal sign. Gives the last row's number. */
async function addRows(rows: readonly (readonly string[])[]): Promise<number> {
  const path = join(content, 'figures', 'figures.csv');
  const text = await readFile(path, 'utf8');
  const there: string[][] = parse(text, {
    bom: true,
    relax_column_count: true,
    delimiter: text.includes(';SM;') ? ';' : ',',
  });
  const table = [...there, ...rows];
  const quoted = (cell: string) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = table.map((cells) => `${cells.map(quoted).join(';')}\r\n`);
  await writeFile(path, `\uFEFF${lines.join('')}`);
  return table.length;
}

/** `npm run build` as the clerk runs it, with the one sheet that cites the figure. */
function build(): Promise<{ status: number; printed: string }> {
  const args = [
    '--import',
    './src/node/run-typescript.mjs',
    'scripts/build.ts',
    '--content',
    content,
    '--out',
    out,
  ];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, '--only', 'swimming-pool/coverage-slide*'],
      (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code) : 0, printed: stdout + stderr });
      },
    );
  });
}
