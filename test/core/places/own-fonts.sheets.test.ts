import { gzipSync, strToU8 } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Worker } from '../../../src/browser/worker/protocol.ts';
import { createTasks } from '../../../src/browser/worker/tasks.ts';
import { fontPath, outlineKinds, ownLetters, sentFont } from '../../../src/core/pdf/fonts/sent-font.ts';
import { COUNTRY_PATH } from '../../../src/core/places/designs.ts';
import { compileMaterials } from '../../../src/core/places/compile-materials.ts';
import { placePdfs } from '../../../src/core/places/place-pdf.ts';
import { readSheetFile } from '../../../src/core/places/sheet-file.ts';
import { designedFormats as registry } from '../../../src/core/templates/designed-formats.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { createMaker } from '../../../src/node/making/make-material.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readThreeLanguages } from '../../three-languages.ts';

const content = await readThreeLanguages();
const fonts = await readFonts(content.campaign.languages);
const texts = { office: 'Hội đồng thị trấn Bến Mơ', hotline: '1900 0000', note: '' };
const material = 'canteen/a4-poster.zh';
let worker: Worker;
let shaper: Shaper;
const loaded: string[] = [];

/** The worker of the designer on a machine without a browser, with the site's files as a build writes them. */
beforeAll(async () => {
  shaper = await createShaper(fonts);
  const maker = await createMaker({ content });
  const job = { venue: 'canteen', format: 'a4-poster', language: 'zh' } as const;
  const { sheet } = await maker.make(maker.gather(job));
  const letters = ownLetters(JSON.stringify(readSheetFile(sheet)));
  worker = createTasks(async (path) => {
    loaded.push(path);
    if (path === `/materials/${material}.sheet`) return sheet;
    for (const font of fonts) {
      const outlines = outlineKinds.find((each) => fontPath(font, each) === path);
      if (outlines) return gzipSync(sentFont(font, { outlined: outlines, shaper, letters }), { level: 1 });
    }
    if (path === COUNTRY_PATH) return strToU8('{}');
    throw new Error(`${path} is not there.`);
  });
});

test('a sheet in a language with fonts of its own is drawn with them, and its own letters suffice', async () => {
  const place = { ...texts, name: 'Nhà ăn Bến Mơ', address: '' };
  const { layers, said, complaints } = await worker.preview({ material, place, page: 0 });
  expect(complaints).toEqual([]);
  expect(layers.at(-1)).toContain('lang="zh-Hans"');
  expect(said.map(({ text }) => text).join(' ')).toContain('请用两盆水洗碗');
  expect(loaded.filter((path) => path.endsWith('.font')).sort()).toEqual([
    '/designer/noto-sans-sc-400.common.font',
    '/designer/noto-sans-sc-700.common.font',
    '/designer/noto-sans-sc-900.common.font',
  ]);
});

test('its print file has the bytes of Node, also with a Chinese name that the campaign never writes', async () => {
  const tools = { fonts, palette: content.campaign.palette, shaper };
  const inNode = compileMaterials(
    { content, formats: registry },
    {
      ...tools,
      compileSheetPng: () => Promise.reject(new Error('no pictures here')),
    },
  );
  const own = await inNode.load({ venue: 'canteen', language: 'zh' }, 'a4-poster');
  for (const name of ['Nhà ăn Bến Mơ', '藏龙卧虎饕餮食堂']) {
    const place = { ...texts, name, address: '' };
    const file = await worker.pdf({ material, place, use: 'print' });
    expect(Buffer.compare(file, placePdfs().file(own, place, 'print') ?? new Uint8Array())).toBe(0);
  }
  expect(loaded).toContain('/designer/noto-sans-sc-900.every.font');
});
