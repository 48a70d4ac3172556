import { inOneLine } from '../../src/core/i18n/in-one-line.ts';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { type Complaint, complainIn } from '../../src/core/domain/fault.ts';
import { siteChecks as en } from '../../src/core/i18n/en/site-checks.ts';
import type { StaffLocaleId } from '../../src/core/i18n/locales.ts';
import { siteChecks as vi } from '../../src/core/i18n/vi/site-checks.ts';
import { filesBelow } from '../../src/node/folders/files-below.ts';

/** One finished page. */
export type SitePage = {
  /** Address from the root: `/en/guides/`, or `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
  /** What is sent for it, styles included, in bytes. */
  readonly gzipBytes: number;
};

/** A built folder. */
export type Site = {
  readonly pages: readonly SitePage[];
  /** Addresses where a page once stood, each with the one that it leads on to. They are no pages. */
  readonly moved: ReadonlyMap<string, string>;
  /** Every file, relative to the folder, with `/`. */
  readonly files: ReadonlySet<string>;
  /** The text of one of them. */
  readonly read: (file: string) => Promise<string>;
  /** How large one is, in bytes. */
  readonly sizeOf: (file: string) => Promise<number>;
};

/** One thing that is wrong: where, what, and how to put it right. */
export type Finding = Complaint & { readonly page: string };

const messages = { vi, en } satisfies Record<StaffLocaleId, typeof vi>;

/** A finding in every language: `find((say) => say.deadLink())`. */
export const find = (pick: (say: typeof vi) => ReturnType<(typeof vi)['deadLink']>): Complaint =>
  complainIn(messages, pick);

export type Rule = (site: Site) => readonly Finding[] | Promise<readonly Finding[]>;

/** Reads a built folder once for all rules. */
export async function readSite(folder: string): Promise<Site> {
  const files = await filesBelow(folder);
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => pageOf(file, await readFile(join(folder, file), 'utf8'))),
  );
  return {
    ...toldApart(pages),
    files: new Set(files),
    read: (file) => readFile(join(folder, file), 'utf8'),
    sizeOf: async (file) => (await stat(join(folder, file))).size,
  };
}

/** What a page that leads on says first. */
const leadsOn = ({ document }: SitePage) =>
  /^0;url=(.+)$/.exec(
    document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '',
  )?.[1];

function toldApart(all: readonly SitePage[]): Pick<Site, 'pages' | 'moved'> {
  const moved = all.flatMap((page): [string, string][] => {
    const to = leadsOn(page);
    return to === undefined ? [] : [[page.path, to]];
  });
  return { pages: all.filter((page) => leadsOn(page) === undefined), moved: new Map(moved) };
}

/** A page from its file's name and text. */
export function pageOf(file: string, html: string): SitePage {
  return {
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    document: parseHTML(html).document,
    gzipBytes: gzipSync(html).length,
  };
}

/** Findings about each page by itself. */
export const everyPage =
  (check: (page: SitePage) => readonly Complaint[]): Rule =>
  ({ pages }) =>
    pages.flatMap((page) => check(page).map((complaint) => ({ page: page.path, ...complaint })));

/** An element's text with its spaces made single. */
export const textOf = (element: Element): string => inOneLine(element.textContent ?? '');

/** What a page says of itself to search engines and to who shares it; empty where it says nothing. */
export const descriptionOf = ({ document }: SitePage): string =>
  document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
