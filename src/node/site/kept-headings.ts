import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keptPieces } from '../../core/i18n/compounds.ts';
import { defaultLocale, locales } from '../../core/i18n/locales.ts';

/** Has every heading of a finished page break its lines between words, whoever wrote it. */
export function keptHeadings(): AstroIntegration {
  return {
    name: 'kept-headings',
    hooks: { 'astro:build:done': ({ dir }) => keepAll(fileURLToPath(dir)) },
  };
}

async function keepAll(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    const kept = keepInHeadings(html);
    if (kept !== html) await writeFile(join(folder, file), kept);
  }
}

const kept = (text: string) => `<span class="kept">${text}</span>`;
/** A day in digits, which no line breaks at its hyphens. */
const DAY = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g;
/** What never begins a line. */
const BEHIND = /<\/span>([,.;:?!…)\]”»]+)/g;

/** A page whose headings have each word of several syllables in a `<span class="kept">`, which no line breaks. */
export function keepInHeadings(html: string): string {
  const tag = /<html lang="([^"]*)"/.exec(html)?.[1];
  const locale = locales.find((each) => each.tag === tag)?.id ?? defaultLocale;
  const keep = (text: string) =>
    keptPieces(text, locale)
      .map((piece) => (piece.isKept ? kept(piece.text) : piece.text.replace(DAY, kept)))
      .join('')
      .replace(BEHIND, '$1</span>');
  return html.replaceAll(heading, (_, start: string, __, inner: string, end: string) => {
    const parts = inner.split(/(<[^>]*>)/);
    return `${start}${parts.map((part) => (part.startsWith('<') ? part : keep(part))).join('')}${end}`;
  });
}

/** An element that is a heading, or set as one by the class `head`. */
const heading =
  /(<(h[1-3]|(?:p|strong|span)(?=\s[^>]*class="(?:[^"]* )?head[ "]))(?:\s[^>]*)?>)([\s\S]*?)(<\/\2>)/g;
