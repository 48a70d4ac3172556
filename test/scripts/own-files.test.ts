import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sumUp } from '../../scripts/daily-report/sum-up.ts';
import { applyPlan, type ImportOrder, importFile, publish } from '../../scripts/figures/work.ts';
import { previewPage } from '../../scripts/figures/preview-page.ts';
import { figuresMessages } from '../../src/core/figures/figures-messages.ts';
import { planFrom, serializePlan } from '../../src/core/figures/plan.ts';
import { markWorkbook } from '../../src/core/tables/marked/mark-workbook.ts';
import { requireMarkedName } from '../../src/node/tables/marked-name.ts';
import { campaignDir } from '../node/content/edited-campaign.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'own-files-'));
});
afterEach(() => rm(dir, { recursive: true }));

const desk = { contentDir: campaignDir, locale: 'en', say: figuresMessages.en } as const;
/** It is read once nothing speaks against the names. */
const table = 'test/fixtures/no-such-table.xlsx';
const asked = 'no-such-table.xlsx';
const nothing: ImportOrder = {
  ...{ file: table, out: undefined, source: undefined, asOf: undefined, metric: undefined, area: undefined },
  ...{ answer: undefined, accept: undefined, marked: undefined, preview: undefined },
};

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
  const order = { ...nothing, file: table, out: path };
  await expect(importFile(order, desk)).rejects.toThrow(asked);
  await writeFile(
    path,
    serializePlan(planFrom({ file: 'a.xlsx', reading: { figures: [], totals: [] }, accepted: [] })),
  );
  await expect(importFile(order, desk)).rejects.toThrow(asked);
  await writeFile(path, '{ "kind": "thesis" }');
  await expect(importFile(order, desk)).rejects.toThrow('this file is there already');
  expect(await readFile(path, 'utf8')).toBe('{ "kind": "thesis" }');
});

test('a page before and after takes the place of such a page alone, in every step of the work', async () => {
  const preview = join(dir, 'xem.html');
  await writeFile(preview, '<title>Luận văn</title>');
  const there = 'choose another name with --preview';
  await expect(importFile({ ...nothing, file: table, preview }, desk)).rejects.toThrow(there);
  await expect(applyPlan(join(dir, 'plan.json'), { preview }, desk)).rejects.toThrow(there);
  const order = { confirm: undefined, reason: '', day: '2031-04-03', until: '', major: false, preview };
  await expect(publish(order, desk)).rejects.toThrow(there);
  expect(await readFile(preview, 'utf8')).toBe('<title>Luận văn</title>');
  const page = previewPage({
    ...{ file: 'a.xlsx', locale: 'en', changes: { added: [], changed: [], removed: [] }, css: '', from: '' },
    ...{
      effects: { sentences: [], charts: [], pages: [], sheets: [] } as never,
      metrics: [],
      sources: [],
      slides: [],
    },
  });
  await writeFile(preview, page);
  await expect(importFile({ ...nothing, file: table, preview }, desk)).rejects.toThrow(asked);
});

test('a marked copy takes the place of one in which nobody has worked, and of nothing else', async () => {
  const marked = join(dir, 'sua.xlsx');
  await expect(requireMarkedName('a/noi.xlsx', 'a/../a/noi.xlsx')).rejects.toThrow('--marked');
  await expect(requireMarkedName('noi.csv', join(dir, 'sua.csv'))).rejects.toThrow('--marked');
  await requireMarkedName('noi.csv', marked);
  const copy = await markWorkbook([{ name: '', rows: [{ row: 1, cells: ['Nhà ăn'] }] }], { remarks: [] });
  await writeFile(marked, copy);
  await requireMarkedName('noi.csv', marked);

  const book = new ExcelJS.Workbook();
  await book.xlsx.load(copy as never);
  book.lastModifiedBy = 'Lan';
  await book.xlsx.writeFile(marked);
  const mended = await readFile(marked);
  await expect(importFile({ ...nothing, file: table, marked }, desk)).rejects.toThrow(
    'choose another name with --marked',
  );
  expect(await readFile(marked)).toEqual(mended);
});
