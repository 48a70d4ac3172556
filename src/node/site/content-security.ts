import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readerTools } from './reader-tools.ts';

/** First in every page's head; the policy comes right after it, before anything that it judges. */
const charset = '<meta charset="utf-8">';

/** What every page may do besides its own styles and pictures: show this site's fonts. */
const everywhere = ["font-src 'self'", "base-uri 'none'"] as const;

/** A page whose form asks the page of search something may send it there, within the site; others send nothing. */
const sendsTo = (html: string): string => `form-action ${/<form[\s>]/.test(html) ? "'self'" : "'none'"}`;

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The one program that stands in pages. */
const tools = sha256(readerTools());

/**
 * What pages with a program may do besides: run files of this site and WebAssembly, and show pictures that they drew.
 * Texts become neither markup nor scripts: only the worker's own address may be made a script of.
 */
const forPrograms = [
  "img-src 'self' data: blob:",
  `script-src 'self' 'wasm-unsafe-eval' ${tools}`,
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types loa-worker',
] as const;

/** What every other page may do: run the reader's tools, no file at all, and make nothing of any text. */
const forReading = [
  "img-src 'self' data:",
  `script-src ${tools}`,
  // nothing there asks for anything; an auditor that reads robots.txt from within a page may
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
] as const;

const allowed = {
  nothing: ["img-src 'self' data:", "connect-src 'self'"],
  tools: forReading,
  program: forPrograms,
} as const;

/** The most that any page or worker of this site may do; each page's own policy allows less. */
const upmost = [
  ...forPrograms.filter((rule) => !rule.includes('trusted-types')),
  "form-action 'self'",
  "object-src 'none'",
  "frame-src 'none'",
] as const;

/** What a page runs: the tools stand in it, a program's address is where they find it. */
type Runs = 'nothing' | 'tools' | 'program';
export function runsOf(html: string): Runs {
  if (!html.includes(`<script type="module">${readerTools()}</script>`)) return 'nothing';
  return /<template data-program="\/_astro\/[\w.-]+\.js"><\/template>/.test(html) ? 'program' : 'tools';
}

/** Headers that a `<meta>` cannot carry. */
const otherHeaders = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const;

/** A file whose name has its hash never changes; a font hardly ever; of anything else a browser asks whether it has. */
function cachingOf(address: string): string {
  if (address.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
  if (address.startsWith('/fonts/')) return 'public, max-age=604800';
  return 'no-cache';
}

/** The policy of a page: everything is refused except what is listed, its own styles by their hashes. */
export function contentSecurityPolicy(html: string, runs = runsOf(html)): string {
  const styles = `style-src ${["'self'", ...styleHashes(html)].join(' ')}`;
  return ["default-src 'none'", ...everywhere, sendsTo(html), ...allowed[runs], styles].join('; ');
}

/** Headers of every file, by name, for each kind of host. */
export const headersOfAll: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', [...everywhere, ...upmost, "frame-ancestors 'none'"].join('; ')],
  ...otherHeaders,
];

/**
 * `_headers` for hosts that read it. Hosts cap its lines at 2,000 characters and its rules at 100, so it has one policy
 * for all pages and one hash, of what stands in all: it leaves styles to the policy inside each page, and a browser keeps
 * both. Pages without a program refuse every file in their own policy; a worker has this one alone. How long a file may be kept is said
 * for each of `patterns`, which must not overlap: hosts send both where two fit.
 */
export function headersFile(patterns: readonly string[] = []): string {
  const headers = headersOfAll.map(([name, value]) => `${name}: ${value}`);
  const caching = patterns.flatMap((pattern) => [pattern, `  Cache-Control: ${cachingOf(pattern)}`]);
  return ['/*', ...headers.map((header) => `  ${header}`), ...caching, ''].join('\n');
}

/** Writes each finished page's policy into it. */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'content-security',
    hooks: { 'astro:build:done': ({ dir }) => secure(fileURLToPath(dir)) },
  };
}

async function secure(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    if (!html.includes(charset))
      throw new Error(`${file} does not begin with ${charset}. Use src/layouts/Page.astro.`);
    await writeFile(join(folder, file), placePolicy(html, contentSecurityPolicy(html)));
  }
}

/** The page with this policy in place of the one it has, if any: before anything that it judges. */
export const placePolicy = (html: string, policy: string): string =>
  html
    .replace(/<meta http-equiv="Content-Security-Policy" content="[^"]*">/, '')
    .replace(charset, `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`);

function styleHashes(html: string): string[] {
  const elements = html.matchAll(/<style(?:\s[^>]*)?>([\s\S]*?)<\/style>/g);
  const texts = [...elements].map(([, text]) => text ?? '').filter((text) => text !== '');
  return [...new Set(texts)].map(sha256);
}
