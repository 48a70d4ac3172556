/** @jsxImportSource satori/jsx */
import { Resvg } from '@resvg/resvg-js';
import { writeFileSync } from 'node:fs';
import { layOut, SampleSheet, sampleSize } from '../drawing/sample-sheet.tsx';
import { samplePalette } from '../drawing/sample-palette.ts';
import { fromSatori } from '../../../src/core/drawing/from-satori.ts';
import { fillSlots } from '../../../src/core/drawing/fill-slots.ts';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/fonts.ts';
const { svg, nodes } = await layOut(<SampleSheet place="Bệnh viện" note="Tầng 1" />);
writeFileSync('/tmp/pe/satori.svg', svg);
const shaper = await createShaper(await readFonts());
const d = fromSatori(svg, nodes, samplePalette);
console.log(
  d.elements,
  d.slots,
  d.marks.map((m) =>
    m.kind === 'text'
      ? [m.element, m.text, m.xPx, m.yPx, m.sizePx, m.weight, m.clips.length]
      : [m.element, 'path', m.fill, m.stroke, m.path.length, m.clips.length],
  ),
);
const f = fillSlots(
  d,
  { place: 'Bệnh viện Đa khoa khu vực Thủ Đức, thành phố Hồ Chí Minh', note: 'Tầng 1, khu B' },
  shaper,
);
if (!('drawing' in f)) throw new Error(JSON.stringify(f));
const out = toSvg(
  f.drawing,
  {
    viewBox: { xPx: 30, yPx: 30, widthPx: 1050, heightPx: 1480 },
    width: '105mm',
    height: '148mm',
    title: 'Mẫu',
    lang: 'vi-VN',
  },
  shaper,
  samplePalette,
);
writeFileSync('/tmp/pe/out.svg', out);
console.log(out.length, svg.length);
console.time('r');
const png = new Resvg(out, { fitTo: { mode: 'width', value: 1050 }, font: { loadSystemFonts: false } })
  .render()
  .asPng();
console.timeEnd('r');
writeFileSync('/tmp/pe/out.png', png);
import { writePdf, fillPdf } from '../../../src/core/pdf/write-pdf.ts';
import { compilePdf } from '../../../src/core/pdf/compile-pdf.ts';
const o = {
  title: 'Mẫu – thử',
  lang: 'vi-VN',
  size: { widthMm: 105, heightMm: 148, bleedMm: 3 },
  cropMarks: true,
  colours: 'cmyk' as const,
  palette: samplePalette,
  shaper,
};
writeFileSync('/tmp/pe/a.pdf', writePdf([{ drawing: f.drawing }], o));
const c = compilePdf([{ drawing: d }], o);
const v = {
  values: { place: 'Bệnh viện Đa khoa khu vực Thủ Đức, thành phố Hồ Chí Minh', note: 'Tầng 1, khu B' },
  title: 'Mẫu',
};
const r = fillPdf(c, v);
if (!('pdf' in r)) throw r;
writeFileSync('/tmp/pe/b.pdf', r.pdf);
writeFileSync(
  '/tmp/pe/c.pdf',
  writePdf([{ drawing: f.drawing }], { ...o, size: { widthPx: 1110, heightPx: 1540 }, colours: 'rgb' }),
);
for (let k = 0; k < 300; k++) fillPdf(c, v);
const t = performance.now();
for (let k = 0; k < 300; k++) fillPdf(c, { ...v, title: 'x' + k });
console.log('fill ms', (performance.now() - t) / 300);
for (let k = 0; k < 30; k++) writePdf([{ drawing: f.drawing }], o);
const t2 = performance.now();
for (let k = 0; k < 30; k++) writePdf([{ drawing: f.drawing }], o);
console.log('write ms', (performance.now() - t2) / 30);
