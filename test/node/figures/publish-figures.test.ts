import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '../../../src/core/domain/fault.ts';
import { Told } from '../../../src/core/i18n/told.ts';
import { readContent } from '../../../src/node/content/read-content.ts';
import { readFiguresState } from '../../../src/node/figures/figures-state.ts';
import { planOf, readPublished, writeRelease } from '../../../src/node/figures/publish-figures.ts';
import { undoFigures } from '../../../src/node/figures/figures-folder.ts';
import { editedCampaign } from '../content/edited-campaign.ts';
import { hashOf, publishAll, stage } from './figures-desk.ts';

const figuresOf = (dir: string) => join(dir, 'figures/figures.csv');
const edit = async (dir: string, from: string, to: string) =>
  writeFile(figuresOf(dir), (await readFile(figuresOf(dir), 'utf8')).replace(from, to));
const refusal = async (dir: string) => {
  try {
    await readContent(dir);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map(({ file, where, value, rule }) => [file, where, value, rule.en].join(' | '));
  }
};

test('releases are numbered by what they change: the first, more rows, a correction', async () => {
  const dir = await editedCampaign({});
  expect(await publishAll(dir)).toMatchObject({ name: '2031-04-03', version: '1.0.0' });
  await stage(dir, 12500);
  expect(await publishAll(dir)).toMatchObject({ name: '2031-04-03-2', version: '1.1.0' });
  await stage(dir, 12510);
  expect(await publishAll(dir)).toMatchObject({ missing: 'reason' });
  const correction = await publishAll(dir, { reason: 'Chép nhầm một chữ số', day: '2031-04-05' });
  expect(correction).toMatchObject({
    name: '2031-04-05',
    version: '1.1.1',
    revisions: [
      {
        type: 'correction',
        reason: 'Chép nhầm một chữ số',
        changed: '1',
        headline_en: 'Correction: Song Mo, Households using Giọt: 12,500 becomes 12,510',
        headline_vi: 'Đính chính: Sông Mơ, Hộ dùng Giọt: 12.500 thành 12.510',
      },
    ],
  });
  const { releases = [], figures } = await readContent(dir);
  expect(releases.map(({ name, version }) => `${name} ${version}`)).toEqual([
    '2031-04-03 1.0.0',
    '2031-04-03-2 1.1.0',
    '2031-04-05 1.1.1',
  ]);
  // what was released on a day stays as it was
  expect(releases.map(({ rows }) => rows.at(-1)?.value)).toEqual([9.9, 12500, 12510]);
  expect(figures.at(-1)?.value).toBe(12510);
  expect(await publishAll(dir, { day: '2031-04-06' })).toMatchObject({ missing: 'changes' });
});

test('another denominator is a major version, and must be meant', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  const metrics = join(dir, 'figures/metrics.yaml');
  const text = await readFile(metrics, 'utf8');
  await writeFile(metrics, text.replace('Users per hundred people', 'Users per hundred adults'));
  expect(await publishAll(dir, { reason: 'a' })).toMatchObject({ missing: 'major' });
  expect(await publishAll(dir, { reason: 'a', isMajor: true })).toMatchObject({
    version: '2.0.0',
    revisions: [{ type: 'method-change' }],
  });
});

test('a published figure changed by hand, or gone, is refused by the build until it is published', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await edit(dir, 'households,12400', 'households,12401');
  expect(await refusal(dir)).toEqual([
    'figures/figures.csv | row 3 (value) | 12401 | a published number was changed without a correction (release 2031-04-03 says 12400)',
  ]);
  expect(await publishAll(dir, { reason: 'Nguồn đính chính' })).toMatchObject({ version: '1.0.1' });
  expect(await refusal(dir)).toEqual([]);
  const text = await readFile(figuresOf(dir), 'utf8');
  await writeFile(figuresOf(dir), text.replace(/^province,SM-02.*\r?\n/m, ''));
  expect(await refusal(dir)).toEqual([expect.stringContaining('SM-02 2031-04-02 share_of_population 9.9')]);
});

test('a row added by hand needs no release to be built', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  const text = await readFile(figuresOf(dir), 'utf8');
  const [, , last = ''] = text.split('\n');
  await writeFile(figuresOf(dir), `${text}${last.replace('2031-04-02T09:30', '2031-04-02T10:30')}\n`);
  expect(await refusal(dir)).toEqual([]);
});

test('a byte of an old release that changes is refused by its file', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  const old = join(dir, 'figures/releases/2031-04-03/figures.csv');
  await writeFile(old, (await readFile(old, 'utf8')).replace('9800', '9801'));
  expect(await refusal(dir)).toEqual([
    expect.stringContaining(
      'figures/releases/2031-04-03/figures.csv |  |  | a file of a release was changed',
    ),
  ]);
});

test('one step back leaves every byte as it was, once', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await stage(dir, 12500);
  const before = await hashOf(dir);
  await publishAll(dir);
  expect(await hashOf(dir)).not.toBe(before);
  expect(await undoFigures(dir)).toBe(true);
  expect(await hashOf(dir)).toBe(before);
  expect(await undoFigures(dir)).toBe(false);
});

test('a release that waits is shown by nothing before its hour', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await stage(dir, 12500);
  await publishAll(dir, { until: '2031-04-04T17:00' });
  const seen = async (today?: string) => {
    const { figures, releases = [] } = await readContent(dir, today);
    return [figures.some(({ value }) => value === 12500), releases.length];
  };
  expect(await seen()).toEqual([false, 1]);
  expect(await seen('2031-04-04')).toEqual([false, 1]);
  expect(await seen('2031-04-04T17:00')).toEqual([true, 2]);
  expect(await seen('2031-04-05')).toEqual([true, 2]);
});

test('what is published while a release waits waits as long, as it has the same figures', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await stage(dir, 12500);
  await publishAll(dir, { until: '2031-04-04T17:00' });
  await stage(dir, 12600, { asOf: '2031-04-02' });
  const missing = { missing: 'until', waitsUntil: '2031-04-04T17:00' };
  expect(await publishAll(dir)).toEqual(missing);
  expect(await publishAll(dir, { until: '2031-04-04' })).toEqual(missing);
  expect(await publishAll(dir, { until: '2031-04-04T17:00' })).toMatchObject({ name: '2031-04-03-3' });
  const { figures } = await readContent(dir, '2031-04-04T16:59');
  expect(figures.filter(({ value }) => value === 12500 || value === 12600)).toEqual([]);
  await stage(dir, 12650, { asOf: '2031-04-01' });
  expect(await publishAll(dir, { day: '2031-04-05' })).toMatchObject({ name: '2031-04-05' });
});

test('a release planned before somebody else published is not written over theirs', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await stage(dir, 12500);
  const state = await readFiguresState(dir);
  const order = { day: '2031-04-03', until: '', reason: '', isMajor: false };
  const planned = planOf(state, { ...order, plan: state.plan });
  if ('missing' in planned) throw new Error(planned.missing);
  // meanwhile
  await stage(dir, 12600);
  await publishAll(dir);
  const before = await hashOf(dir);
  await expect(writeRelease(dir, state, planned, { plan: state.plan })).rejects.toThrow(Told);
  expect(await hashOf(dir)).toBe(before);
});

test('rows that lie ready and cannot be read are told of, and not thrown away', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await writeFile(join(dir, 'figures/staged.json'), '{"kind": "figures-plan/0"}');
  const reading = readFiguresState(dir);
  await expect(reading).rejects.toThrow(ContentError);
  await expect(reading).rejects.toMatchObject({ faults: [{ file: 'figures/staged.json' }] });
});

test('what a build would refuse is not published', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  const before = await hashOf(dir);
  // counted after its source was published
  await stage(dir, 12500, { asOf: '2031-06-01' }).catch(() => undefined);
  await expect(publishAll(dir)).rejects.toThrow(ContentError);
  expect(await undoFigures(dir)).toBe(true);
  expect(await hashOf(dir)).toBe(before);
});

test('what is published can be shown beside what was changed by hand, and nothing is changed by looking', async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await edit(dir, 'households,12400', 'households,12401');
  const hash = await hashOf(dir);
  const published = await readPublished(dir, await readFiguresState(dir));
  expect(published.figures.filter(({ value }) => value === 12400)).toHaveLength(1);
  expect(published.figures.filter(({ value }) => value === 12401)).toHaveLength(0);
  expect(await hashOf(dir)).toBe(hash);
});
