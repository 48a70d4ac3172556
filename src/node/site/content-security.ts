import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** First in every page's head; the policy comes right after it, before anything that it judges. */
const charset = '<meta charset="utf-8">';

/** Everything is refused except what is listed: this site's own pictures, fonts and the styles of the page. */
const basePolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** Headers that a `<meta>` cannot carry. */
const otherHeaders = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy: same-origin',
] as const;

type Sources = { readonly styles: readonly string[]; readonly scripts: readonly string[] };

/** The hashes of what a page carries inside itself, as a policy names them. */
export function inlineSources(html: string): Sources {
  return { styles: hashes(html, 'style'), scripts: hashes(html, 'script') };
}

/** The Content-Security-Policy that lets exactly these inline styles and scripts through. */
export function contentSecurityPolicy({ styles, scripts }: Sources): string {
  return [
    ...basePolicy,
    `style-src ${["'self'", ...styles].join(' ')}`,
    ...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`] : []),
  ].join('; ');
}

/** `_headers` for hosts that read it: one policy for all pages, as strict as the union of theirs. */
export function headersFile(pages: readonly Sources[]): string {
  const union = (kind: keyof Sources) => [...new Set(pages.flatMap((page) => page[kind]))].sort();
  const policy = contentSecurityPolicy({ styles: union('styles'), scripts: union('scripts') });
  const headers = [`Content-Security-Policy: ${policy}; frame-ancestors 'none'`, ...otherHeaders];
  return ['/*', ...headers.map((header) => `  ${header}`), ''].join('\n');
}

/** Writes each finished page's policy into it, and `_headers` beside them. */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'content-security',
    hooks: { 'astro:build:done': ({ dir }) => secure(fileURLToPath(dir)) },
  };
}

async function secure(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const pages: Sources[] = [];
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    const sources = inlineSources(html);
    if (!html.includes(charset))
      throw new Error(`${file} does not begin with ${charset}. Use src/layouts/Page.astro.`);
    const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(sources)}">`;
    await writeFile(join(folder, file), html.replace(charset, charset + policy));
    pages.push(sources);
  }
  await writeFile(join(folder, '_headers'), headersFile(pages));
}

function hashes(html: string, tag: 'style' | 'script'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'));
  const texts = [...elements].map(([, text]) => text ?? '').filter((text) => text !== '');
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
