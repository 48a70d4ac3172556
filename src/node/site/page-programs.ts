import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readerTools } from './reader-tools.ts';

/** What Astro made of a `<script>` of ours; the reader's tools by the component that has them. */
const script = /<script type="module" src="(\/_astro\/[\w.-]+\.js)"><\/script>/g;
const toolsFile = /^ReaderTools\.[\w.-]+\.js$/;

/**
 * Lets nothing that runs keep a page waiting: the tools of the reader stand in it, and a program of its own is begun by
 * them once it is seen. First of all that looks at finished pages.
 */
export function pagePrograms(): AstroIntegration {
  return {
    name: 'page-programs',
    hooks: { 'astro:build:done': ({ dir }) => placeAll(fileURLToPath(dir)) },
  };
}

async function placeAll(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), withPrograms(html));
  }
  const programs = await readdir(join(folder, '_astro')).catch(() => []);
  for (const file of programs.filter((each) => toolsFile.test(each))) await rm(join(folder, '_astro', file));
}

/** The page with its tools in it, and with the address of its program instead of the program. */
export const withPrograms = (html: string): string =>
  html.replaceAll(script, (_, address: string) =>
    toolsFile.test(address.replace('/_astro/', ''))
      ? `<script type="module">${readerTools()}</script>`
      : `<template data-program="${address}"></template>`,
  );
