import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createMaker } from '../../../src/node/making/make-material.ts';
import { readPressProfile } from '../../../src/node/making/press-profile.ts';
import { hasTool, runTool } from '../../core/pdf/read-back.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { readOnce } from '../../read-once.ts';
import { campaignDir } from '../content/edited-campaign.ts';
import { filesIn, workplace } from './workplace.ts';
import { opened } from '../../core/pdf/opened.ts';

/** The profile of a press that comes with Ghostscript. */
const PROFILE = '/usr/share/color/icc/ghostscript/default_cmyk.icc';
const table = 'venue,name,language\ncanteen,Nhà ăn số 1,vi\ncanteen,Nhà ăn số 2,vi\n';

const pdfsIn = async (dir: string): Promise<Buffer[]> => {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.pdf'));
  return Promise.all(names.toSorted().map((name) => readFile(join(dir, name))));
};
const intentsOf = (pdf: Uint8Array) =>
  [...opened(pdf).matchAll(/\/S\/(GTS_\w+)\/OutputCondition/g)].map(([, kind]) => kind);
const BOTH = ['GTS_PDFX', 'GTS_PDFA1'];

/** Read by whatever is here: whole, with its inks on four plates. */
function expectPrintable(pdf: Uint8Array, pages: number): void {
  if (hasTool('qpdf')) runTool('qpdf', ['--check', 'FILE'], pdf);
  if (hasTool('pdfinfo')) expect(runTool('pdfinfo', ['FILE'], pdf)).toMatch(new RegExp(`Pages: +${pages}\n`));
  if (!hasTool('gs')) return;
  const inks = runTool('gs', ['-q', '-o', '-', '-sDEVICE=inkcov', '-r30', 'FILE'], pdf);
  expect(inks.match(/CMYK OK/g)).toHaveLength(pages);
}

describe.skipIf(!existsSync(PROFILE))('the profile of a print shop', () => {
  test('goes into the sheet of each place and into their one file, and asks for them anew', async () => {
    const { outDir, run } = await workplace();
    await run(table);
    expect((await pdfsIn(outDir)).flatMap(intentsOf)).toEqual([]);
    const before = await filesIn(outDir);
    await run(table, { profileFile: PROFILE });
    const own = await pdfsIn(outDir);
    expect(own.map(intentsOf)).toEqual([BOTH, BOTH]);
    expect(await filesIn(outDir)).not.toEqual(before);
    for (const pdf of own) expectPrintable(pdf, 1);

    const together = await workplace();
    await together.run(table, { profileFile: PROFILE, combine: true });
    const [all = new Uint8Array()] = await pdfsIn(together.outDir);
    expect(intentsOf(all)).toEqual(BOTH);
    expectPrintable(all, 2);
  });

  test('goes into the PDF of a material', async () => {
    const press = await readPressProfile(PROFILE);
    const maker = await createMaker(
      { content: await readOnce(campaignDir) },
      plainFormats({}, ['pdf']),
      press,
    );
    const { files } = await maker.make(
      maker.gather({ venue: 'canteen', format: 'a4-poster', language: 'vi' }),
    );
    const pdf = files[0]?.bytes ?? new Uint8Array();
    expect(intentsOf(pdf)).toEqual(BOTH);
    expectPrintable(pdf, 1);
  });
});

test('a profile that is none stops a run over places before anything is written', async () => {
  const { dir, outDir, run } = await workplace();
  await expect(run(table, { profileFile: join(dir, 'noi.csv') })).rejects.toThrow(
    /noi\.csv.*không phải là hồ sơ màu ICC/s,
  );
  await expect(readdir(outDir)).rejects.toThrow('ENOENT');
});
