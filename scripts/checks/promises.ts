import { formatBytes } from '../../src/core/i18n/format-bytes.ts';
import { defaultLocale, locales } from '../../src/core/i18n/locales.ts';
import type { Complaint } from '../../src/core/domain/fault.ts';
import { blocksIn, langOf } from './blocks.ts';
import { find, type Rule, type Site, type SitePage, textOf } from './site.ts';
import { targetOf } from './target.ts';

const formats = /(?<![\p{L}\d.])(?:PDF|PNG|SVG|ZIP|PPTX|DOCX|XLSX|CSV|JSON|ICS|TXT)(?![\p{L}\d])/gu;
const size = /\d[\d.,]*\s(?:kB|MB)/u;
const editable = /(?<!\p{L})(?:để sửa|sửa được|editable)(?!\p{L})/iu;
/** Files whose text somebody can edit; a drawing is one where its text is text. */
const edited = /\.(?:pptx|docx|xlsx|csv|txt|svg)$/;

/** A sentence that sends its reader on within the page, and what it sends to. */
const below =
  /(?<!\p{L})(?:dưới đây|bên dưới|ở dưới|(?:words|list|table) below|see (?:it )?below)(?!\p{L})/iu;
const picture =
  /(?<!\p{L})(?:xem (?:hình|tranh)|(?:hình|ảnh|tranh) (?:bên|dưới)|see the (?:picture|figure))(?!\p{L})/iu;

/**
 * Nothing is promised that is not there: a download leads to a file of the kind, size and editability that its name
 * says, and who is sent below or to a picture finds one.
 */
export const promises: Rule = async (site) => {
  const found = await Promise.all(
    site.pages.map(async (page) => {
      const complaints = [...(await brokenDownloads(page, site)), ...brokenPointers(page)];
      return complaints.map((complaint) => ({ page: page.path, ...complaint }));
    }),
  );
  return found.flat();
};

async function brokenDownloads({ path, document }: SitePage, site: Site): Promise<Complaint[]> {
  const found = await Promise.all(
    [...document.querySelectorAll('a[href^="/"]')].map(async (link) => {
      const name = (link.getAttribute('aria-label') ?? textOf(link)).replaceAll('\u00a0', ' ');
      const said = size.exec(name)?.[0];
      if (said === undefined && !link.hasAttribute('download')) return [];
      const target = targetOf(link.getAttribute('href') ?? '', path);
      const file = typeof target === 'object' ? target.path.slice(1) : '';
      // a file that is not there is found elsewhere
      if (!site.files.has(file)) return [];
      const kinds = [...name.matchAll(formats)].map(([kind]) => kind.toLowerCase());
      const ending = file.split('.').at(-1) ?? '';
      const real = sizeIn(await site.sizeOf(file), langOf(link));
      return [
        ...(kinds.length === 0 || kinds.includes(ending) ? [] : [find((say) => say.otherKind(name, file))]),
        ...(said === undefined || said === real ? [] : [find((say) => say.otherSize(name, real))]),
        ...(editable.test(name) && !(await canBeEdited(file, site))
          ? [find((say) => say.notEditable(name, file))]
          : []),
      ];
    }),
  );
  return found.flat();
}

const sizeIn = (bytes: number, lang: string) =>
  formatBytes(bytes, locales.find(({ tag }) => tag === lang)?.id ?? defaultLocale).replaceAll('\u00a0', ' ');

const canBeEdited = async (file: string, { read }: Site) =>
  edited.test(file) && (!file.endsWith('.svg') || (await read(file)).includes('<text'));

function brokenPointers({ document }: SitePage): Complaint[] {
  const main = document.querySelector('main');
  if (!main) return [];
  const inOrder = [...main.querySelectorAll('*')];
  const isLast = (element: Element) =>
    inOrder.slice(inOrder.indexOf(element) + 1).every((later) => element.contains(later));
  return blocksIn(main, 'script, style').flatMap(({ text, within }) => [
    ...(below.test(text) && isLast(within) ? [find((say) => say.nothingBelow(text))] : []),
    ...(picture.test(text) && main.querySelector('.page :is(figure, img, svg)') === null
      ? [find((say) => say.noPicture(text))]
      : []),
  ]);
}
