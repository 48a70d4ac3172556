import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect } from '../../core/domain/pages/redirects.ts';
import { escapeMarkup } from '../../core/i18n/escape-markup.ts';
import { tagOf } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';
import { contentSecurityPolicy } from './content-security.ts';

/** Writes a page at each old address that leads on, for hosts that read none of the files of `hosting.ts`. */
export async function writeMovedPages(
  folder: string,
  moved: readonly Redirect[],
  siteUrl: string | undefined,
): Promise<void> {
  for (const redirect of moved) {
    const target = join(folder, redirect.from);
    await mkdir(target, { recursive: true });
    // a page that is there is never overwritten
    await writeFile(join(target, 'index.html'), movedPage(redirect, siteUrl), { flag: 'wx' });
  }
}

function movedPage({ locale, to }: Redirect, siteUrl: string | undefined): string {
  const { moved } = messages[locale].site;
  const href = escapeMarkup(to);
  return [
    `<!doctype html><html lang="${tagOf(locale)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(contentSecurityPolicy(''))}">`,
    `<meta http-equiv="refresh" content="0;url=${href}">`,
    siteUrl === undefined ? '' : `<link rel="canonical" href="${escapeMarkup(new URL(to, siteUrl).href)}">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeMarkup(moved)}</title></head>`,
    `<body><p><a href="${href}">${escapeMarkup(moved)}</a></p></body></html>\n`,
  ].join('');
}
