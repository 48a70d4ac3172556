import { gzipSync, strToU8 } from 'fflate';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Worker } from '../../../src/browser/worker/protocol.ts';
import { createTasks } from '../../../src/browser/worker/tasks.ts';
import { encodeBase64 } from '../../../src/core/drawing/base64.ts';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { formats } from '../../../src/core/formats/formats.ts';
import { localesOf } from '../../../src/core/formats/language.ts';
import type { Logo } from '../../../src/core/logo/logo.ts';
import { readLogo } from '../../../src/core/logo/read-logo.ts';
import { fontPath, outlineKinds, sentFont } from '../../../src/core/pdf/fonts/sent-font.ts';
import type { CompiledMaterial } from '../../../src/core/places/compiled-material.ts';
import { compileMaterials } from '../../../src/core/places/compile-materials.ts';
import { COUNTRY_PATH, takesName } from '../../../src/core/places/designs.ts';
import { withOwnLook } from '../../../src/core/places/own-look.ts';
import { placePages } from '../../../src/core/places/place-pages.ts';
import { placePdfs } from '../../../src/core/places/place-pdf.ts';
import type { DrawingTools } from '../../../src/core/sheets/sheet-tree.ts';
import { type Formats, listJobs, type MaterialJob } from '../../../src/core/sheets/job.ts';
import { designedFormats as registry } from '../../../src/core/templates/designed-formats.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { finishedParts } from '../../../src/core/places/material-parts.ts';
import { writeSheetFile } from '../../../src/core/places/sheet-file.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readBack } from '../pdf/read-back.ts';
import { opened } from '../pdf/opened.ts';

const content = await readOnce('content');
const siteUrl = 'https://loa.example';
const [first] = content.venues;
const venue = first && { ...first, formats: Object.keys(formats) };
const origin = { content: { ...content, venues: venue ? [venue] : [] }, siteUrl };
const jobs = listJobs(origin.content, registry as Formats).filter(
  ({ format, language }) => takesName(format) && language !== 'en',
);
const place = {
  ...{ name: 'Bệnh viện Đa khoa Thủ Đức', address: '64 Lê Văn Chí', office: '' },
  ...{ hotline: '1900 9095', note: '' },
};
const emblem = strToU8(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><circle cx="30" cy="30" r="29" fill="#c8102e"/>' +
    '<path d="M30 8l6 18h18l-15 11 6 18-15-11-15 11 6-18-15-11h18z" fill="#ffd700"/></svg>',
);
const photo = new Uint8Array(
  await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#0a5c9e' } })
    .png()
    .toBuffer(),
);
const logoOf = (file: Uint8Array): Logo => {
  const read = readLogo(file);
  if ('complaint' in read) throw new Error(read.complaint.rule.en);
  return read;
};

let worker: Worker;
let shaper: Shaper;
let inNode: ReturnType<typeof compileMaterials>;
const logos = { shapes: logoOf(emblem), pixels: logoOf(photo) };

const fonts = await readFonts();

beforeAll(async () => {
  shaper = await createShaper(fonts);
  const tools = { fonts, palette: content.campaign.palette, shaper };
  inNode = compileMaterials(
    { ...origin, formats: registry },
    {
      ...tools,
      compileSheetPng: () => Promise.reject(new Error('no pictures here')),
    },
  );
  const files = new Map<string, Promise<Uint8Array>>();
  worker = createTasks(async (path) => {
    const job = jobs.find(
      (each) => path === `/materials/${each.venue}/${each.format}.${each.language}.sheet`,
    );
    if (job) {
      const file = files.get(path) ?? sheetFile(job, tools);
      files.set(path, file);
      return file;
    }
    for (const font of fonts) {
      const outlines = outlineKinds.find((each) => fontPath(font, each) === path);
      if (outlines) return gzipSync(sentFont(font, { outlined: outlines, shaper }), { level: 1 });
    }
    if (path === COUNTRY_PATH) return strToU8('{}');
    throw new Error(`${path} is not there.`);
  });
});

/** As `make-material.ts` writes it beside the pictures, which nobody asks for here. */
async function sheetFile(job: MaterialJob, tools: DrawingTools): Promise<Uint8Array> {
  const prepared = prepareSheet(job, origin, registry as Formats);
  return writeSheetFile(finishedParts(prepared, await makePages(prepared, tools)));
}

/** Words and logo of a drawing as boxes, in canvas pixels. */
function boxesOf({ marks }: Drawing) {
  const logo = marks.flatMap((mark) => {
    if (mark.kind !== 'picture') return [];
    const [scale, , , , left, top] = mark.matrix;
    return [
      { left, top, right: left + mark.picture.width * scale, bottom: top + mark.picture.height * scale },
    ];
  });
  const words = marks.flatMap((mark) =>
    mark.kind === 'text'
      ? [
          {
            left: mark.xPx,
            top: mark.yPx - 0.7 * mark.sizePx,
            text: mark.text,
            bottom: mark.yPx,
            right: mark.xPx + shaper.measure(mark.font, mark.weight, mark.text) * mark.sizePx,
          },
        ]
      : [],
  );
  return { logo, words };
}

/** The sheet itself, before it is put on other paper. */
const unlaid = ({ lay: _, ...material }: CompiledMaterial): CompiledMaterial => material;

describe.each(jobs.map((job) => [`${job.format}.${job.language}`, job] as const))('%s', (_, job) => {
  test('bears a logo beside its office’s words, which it touches nowhere; without one nothing moves', async () => {
    const [locale] = localesOf(job.language);
    const kind = { venue: job.venue, language: locale };
    const plain = await inNode.load(kind, job.format);
    const own = withOwnLook(plain, { logo: logos.shapes });
    expect(plain.pages.some(({ drawing }) => drawing.logoRoom)).toBe(true);
    for (const [index, { drawing }] of own.pages.entries()) {
      const before = plain.pages[index]?.drawing;
      expect(drawing.marks.slice(0, before?.marks.length)).toEqual(before?.marks);
    }
    const filled = placePages(unlaid(own), place);
    if ('overflows' in filled) throw new Error(JSON.stringify(filled.overflows));
    for (const page of filled.pages) {
      const { logo: boxes, words } = boxesOf(page);
      for (const box of boxes) {
        const touching = words.filter(
          (word) =>
            word.left < box.right && word.right > box.left && word.top < box.bottom && word.bottom > box.top,
        );
        expect(touching).toEqual([]);
      }
    }
    const [front] = filled.pages;
    expect(front && boxesOf(front).logo).toHaveLength(1);
  });
});

// a worker keeps the logo that it read last
describe.each([
  ['shapes', emblem, 'logo.svg'],
  ['pixels', photo, 'logo.png'],
] as const)('with a logo of %s', (kind, file, name) => {
  const data = encodeBase64(file);

  test.each(jobs.map((job) => [`${job.format}.${job.language}`, job] as const))(
    '%s has the bytes that Node writes',
    async (_, job) => {
      const [locale] = localesOf(job.language);
      const plain = await inNode.load({ venue: job.venue, language: locale }, job.format);
      const own = withOwnLook(plain, { logo: logos[kind] });
      const filling = { material: own.id, place, logo: { name, data } };
      if (!own.isPdf) {
        expect(new TextDecoder().decode(await worker.svg(filling))).toContain(
          name.endsWith('png') ? '<image' : '#c8102e',
        );
        return;
      }
      for (const use of ['print', 'plain'] as const) {
        const expected = placePdfs().file(own, place, use) ?? new Uint8Array();
        expect(expected.length).toBeGreaterThan(1000);
        expect(Buffer.compare(await worker.pdf({ ...filling, use }), expected)).toBe(0);
      }
    },
  );
});

test('in print a logo is in inks, on a photocopy sheet in black, and is named for those who do not see it', async () => {
  const fileOf = async (format: string, logo: Logo) => {
    const plain = await inNode.load({ venue: first?.id ?? '', language: 'vi' }, format);
    return placePdfs().file(withOwnLook(plain, { logo }), place) ?? new Uint8Array();
  };
  const colour = opened(await fileOf('a4-poster', logos.pixels));
  expect(colour).toContain('/ColorSpace/DeviceCMYK');
  expect(colour).not.toContain('DeviceRGB');
  expect(opened(await fileOf('a4-mono', logos.pixels))).toContain('/ColorSpace/DeviceGray');
  const back = await readBack(await fileOf('a4-poster', logos.shapes));
  expect(JSON.stringify(back.structure)).toContain('Biểu trưng của đơn vị');
});

test('a picture of too few pixels for a sheet is told with how many it needs, and is left out of it', async () => {
  const small = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#0a5c9e' } })
    .png()
    .toBuffer();
  const filling = {
    ...{ material: `${first?.id}/a4-poster.vi`, place, page: 0 },
    logo: { name: 'x.png', data: encodeBase64(new Uint8Array(small)) },
  };
  const { layers, complaints } = await worker.preview(filling);
  expect(complaints.map(({ column, fix }) => [column, fix.vi.replace(/\d+/g, '#')])).toEqual([
    ['logo', 'dùng ảnh ít nhất # × # điểm ảnh, hoặc hình SVG'],
  ]);
  expect(layers.join('')).not.toContain('<image');
  await expect(worker.pdf({ ...filling, use: 'print' })).rejects.toThrow(/logo/);
});
