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

/** A sentence that has its reader press something. */
const link =
  /(?<!\p{L})(?:(?:bấm|nhấn|nhấp|xem|tải)(?: về)?(?: vào| ở| tại)? đây|(?:liên kết|đường dẫn) (?:này|sau|ở đây)|(?:click|press|tap|download it|see) here|(?:at|by|with) this link)(?!\p{L})/iu;

/**
 * Nothing is promised that is not there: a download leads to a file of the kind, size and editability that its name
 * says, and who is sent below, to a picture, to a link or to a file to edit finds one.
 */
export const promises: Rule = async (site) => {
  const found = await Promise.all(
    site.pages.map(async (page) => {
      const complaints = [
        ...(await brokenDownloads(page, site)),
        ...(await uneditable(page, site)),
        ...brokenPointers(page),
      ];
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

/** Sentences that speak of a file to edit, of a kind that they name, on a page that leads to none. */
async function uneditable({ path, document }: SitePage, site: Site): Promise<Complaint[]> {
  const main = document.querySelector('main');
  const promised = main
    ? blocksIn(main, 'a, script, style').filter(({ text }) => editable.test(text) && text.match(formats))
    : [];
  if (promised.length === 0) return [];
  const targets = [...document.querySelectorAll('main a[href^="/"]')].map((each) =>
    targetOf(each.getAttribute('href') ?? '', path),
  );
  const files = targets.flatMap((target) => (typeof target === 'object' ? [target.path.slice(1)] : []));
  const found = await Promise.all(
    files.map(async (file) => (site.files.has(file) && (await canBeEdited(file, site)) ? [file] : [])),
  );
  const endings = new Set(found.flat().map((file) => file.split('.').at(-1)?.toUpperCase() ?? ''));
  return promised
    .filter(({ text }) => !(text.match(formats) ?? []).some((kind) => endings.has(kind)))
    .map(({ text }) => find((say) => say.nothingToEdit(text)));
}

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
    ...(link.test(text) && !within.closest('a[href], button') && !within.querySelector('a[href], button')
      ? [find((say) => say.noLink(text))]
      : []),
  ]);
}
