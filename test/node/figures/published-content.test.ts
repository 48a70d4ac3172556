import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect, onTestFinished, test } from 'vitest';
import { ContentError } from '../../../src/core/domain/fault.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { readOnce } from '../../read-once.ts';
import { hashOf, publishAll } from './figures-desk.ts';

/** A copy of what is published, with one number of figures.csv another. */
async function retyped(from: string, to: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-published-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  cpSync('content', dir, { recursive: true });
  const file = join(dir, 'figures/figures.csv');
  const text = await readFile(file, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  await writeFile(file, text.replace(from, to));
  return dir;
}

const refusal = async (dir: string) => {
  const error: unknown = await readContent(dir).catch((thrown: unknown) => thrown);
  if (!(error instanceof ContentError)) return [];
  return error.faults.map(({ where, value, rule }) => [where, value, rule.en].join(' | '));
};

test('the figures of the facts are published: 216 of them in the first release', async () => {
  const { releases = [], figures } = await readOnce('content');
  expect(releases[0]).toMatchObject({ name: '2026-11-26', version: '1.0.0' });
  expect(releases[0]?.rows).toHaveLength(216);
  expect(figures.length).toBeGreaterThanOrEqual(216);
});

/** A copy of what is published, its figures without their last three columns, as tables had them at first. */
async function withoutLaterColumns(edit = (text: string) => text): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-published-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  cpSync('content', dir, { recursive: true });
  const file = join(dir, 'figures/figures.csv');
  const rows: string[][] = parse(await readFile(file, 'utf8'));
  expect(rows[0]?.slice(11)).toEqual(['operator', 'hedge', 'date_kind']);
  await writeFile(file, edit(stringify(rows.map((row) => row.slice(0, 11)))));
  return dir;
}

test('a table saved before there were columns for hedge, operator and kind of date changes nothing', async () => {
  const { figures } = await readOnce('content');
  expect((await readContent(await withoutLaterColumns())).figures).toEqual(figures);
  // a number that was never published has nothing in them
  const row =
    'country,VN,Việt Nam,Viet Nam,2021-05-01,accounts_with_phone,20000000,people,,kinhtedothi-202105,stated';
  const { figures: more } = await readContent(await withoutLaterColumns((text) => `${text}${row}\n`));
  expect(more).toHaveLength(figures.length + 1);
  expect(more.at(-1)).toMatchObject({ value: 20_000_000, asOf: '2021-05-01' });
  expect(more.at(-1)?.hedge).toBeUndefined();
});

test('what else a published row says is not changed without saying so, and the cell is named', async () => {
  const dir = await retyped('thoibao-20200808,stated,,more-than,', 'thoibao-20200808,stated,,,published');
  expect(await refusal(dir)).toEqual([
    'row 18 (hedge) |  | a published number was changed without a correction (release 2026-11-26 says more-than)',
    'row 18 (date_kind) | published | a published number was changed without a correction (release 2026-11-26 leaves this cell empty)',
  ]);
});

// the change that nobody noticed: 20.580.000 accounts became 20.590.000
test('a published number is not changed without saying so', async () => {
  const dir = await retyped('accounts_with_phone,20580000', 'accounts_with_phone,20590000');
  expect(await refusal(dir)).toEqual([
    'row 2 (value) | 20590000 | a published number was changed without a correction (release 2026-11-26 says 20580000)',
  ]);
  const old = await hashOf(dir, 'releases/2026-11-26');
  // said, it is a correction
  expect(await publishAll(dir, { day: '2026-11-27' })).toMatchObject({ missing: 'reason' });
  expect(await publishAll(dir, { day: '2026-11-27', reason: 'Chép nhầm' })).toMatchObject({
    version: '1.0.1',
    revisions: [{ type: 'correction', reason: 'Chép nhầm' }],
  });
  expect(await refusal(dir)).toEqual([]);
  // and what was published stays as it was, byte for byte
  expect(await hashOf(dir, 'releases/2026-11-26')).toBe(old);
  expect(await hashOf(dir, 'releases/2026-11-27')).not.toBe(old);
});
