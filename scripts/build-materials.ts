import { parseArgs } from 'node:util';
import { messages } from '../src/core/i18n/messages.ts';
import { runCommand } from '../src/node/command.ts';
import { buildMaterials } from '../src/node/making/build-materials.ts';
import { runPlaces } from '../src/node/places/run-places.ts';

const help = `npm run materials -- [options]

Draws every material of the campaign (venue × format × language) as SVG, PNG and PDF, reads each code back and
writes manifest.json. Nothing in the folder changes unless all of it can be made.

  --only <glob>       only these; the others stay as they are. A venue, a material or a file, e.g.
                      hospital   'hospital/a4-*'   '*/slide-1080p.en'   hospital/a4-poster.vi.pdf
  --out <folder>      where to write them (default: dist/materials)
  --content <folder>  what to say (default: content)
  --help              this text

npm run materials -- --places <table> --out <folder> [options]

A print-ready PDF for every place of a table, in <folder>/<venue>/<format>.<language>/<name>.pdf, and places.csv, which
lists them. The table is .xlsx or UTF-8 CSV; its columns may stand in any order and have these names, or the Vietnamese
ones below: venue, name; address, office, hotline, note, language. All faults are told at once by their cell, before
anything is written. A run that was stopped goes on where it was when it is started again.

  --format <id>       which sheet (default: a4-poster); may be given several times
  --language <id>     vi or en, for rows that name none (default: vi)
  --combine           one PDF per format and language, with an outline by place, instead of one per place
  --png               a picture beside each PDF: 300 dpi up to A3, a preview of larger sheets. Slides are always
                      pictures; what is put together from A4 (tiles, tents) is a PDF alone; both not with --combine
  --content <folder>  as above

Mỗi nơi trong bảng một tệp PDF để in, tại <folder>/<venue>/<format>.<language>/<tên>.pdf, kèm places.csv liệt kê tất cả.
Bảng là tệp .xlsx hoặc CSV UTF-8, các cột theo thứ tự nào cũng được, tên cột là: loại nơi, tên; địa chỉ, đơn vị, đường dây
nóng, dòng thứ hai, ngôn ngữ. Mọi chỗ sai được báo một lần theo từng ô, trước khi ghi tệp nào. Bị ngắt giữa chừng thì chạy lại
cùng lệnh đó, máy làm tiếp phần còn lại.

  --format <id>       mẫu tờ in (mặc định: a4-poster); viết nhiều lần được
  --language <id>     vi hoặc en, cho dòng không ghi ngôn ngữ (mặc định: vi)
  --combine           gộp thành một tệp PDF cho mỗi mẫu và ngôn ngữ, có mục lục theo nơi
  --png               thêm một ảnh bên cạnh mỗi PDF: 300 dpi đến khổ A3, khổ lớn hơn là ảnh xem trước. Màn hình trình
                      chiếu bao giờ cũng là ảnh; tờ ghép, tờ gấp chỉ có PDF; cả hai không đi cùng --combine

SITE_URL  where the site will stand, e.g. https://loa.example: codes lead there; unset, to the official download page
`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      out: { type: 'string' },
      content: { type: 'string', default: 'content' },
      help: { type: 'boolean', default: false },
      places: { type: 'string' },
      format: { type: 'string', multiple: true },
      language: { type: 'string' },
      combine: { type: 'boolean', default: false },
      png: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(help);
  else if (values.places !== undefined) await runPlaces({ ...values, places: values.places });
  else await build(values).finally(clearProgress);
});

type Options = {
  readonly content: string;
  readonly out?: string | undefined;
  readonly only?: string | undefined;
};

async function build({ content, out: outDir = 'dist/materials', only }: Options): Promise<void> {
  const start = performance.now();
  const { made, reused, files, bytes, why, kits, drafts } = await buildMaterials({
    contentDir: content,
    outDir,
    siteUrl: process.env['SITE_URL'] || undefined,
    only,
    progress: showProgress,
  });
  const seconds = (performance.now() - start) / 1000;
  clearProgress();
  for (const line of why) console.log(line);
  console.log(
    `${outDir}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB; ${made} materials made, ${reused} reused; ` +
      `${kits} kits; ${seconds.toFixed(1)} s`,
  );
  if (drafts > 0) console.log(messages.en.editions.command.drafts(drafts));
}

/** One line that is written over on a screen; every line in a log. */
function showProgress(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
  else console.log(line);
}

function clearProgress(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
}
