import { posix } from 'node:path';
import { contentSecurityPolicy, placePolicy, runsOf } from './content-security.ts';

/** From the root of the site, as pages write it; not `//host`. */
const rooted = /\b(href|src|poster)="\/(?!\/)([^"]*)"/g;
/** Of each picture of a list to choose from. */
const rootedInList = /\bsrcset="[^"]*"/g;
const startsAtRoot = /(?<=[",]\s*)\/(?!\/)/g;
/** Where a page that has moved leads on by itself. */
const refreshed = /(http-equiv="refresh" content="\d+;url=)\/(?!\/)([^"]*)"/g;
const rootedInStyle = /url\((['"]?)\/(?!\/)/g;

/**
 * A finished page as it also opens by a double click: what it names from the root of the site it names from where it
 * lies, pages by their files. `file` is its own, relative to that root.
 */
export function localPage(html: string, file: string): string {
  const up = posix.relative(posix.dirname(`/${file}`), '/') || '.';
  const linked = html
    // a file is there at once, and of another origin than a page that is a file
    .replace(/<link rel="preload"[^>]*>/g, '')
    // nor do programs run there: what is said without them is said, and what needs them is not shown
    .replace(/<script type="module">[\s\S]*?<\/script>|<template data-program[^>]*><\/template>/g, '')
    .replace(/<\/?noscript>/g, '')
    .replaceAll(' data-needs-program', ' hidden')
    .replace(rooted, (_, name: string, path: string) => `${name}="${up}/${fileAt(path)}"`)
    .replace(rootedInList, (list) => list.replace(startsAtRoot, `${up}/`))
    .replace(refreshed, (_, start: string, path: string) => `${start}${up}/${fileAt(path)}"`)
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, (style) => style.replace(rootedInStyle, `url($1${up}/`));
  const policy = contentSecurityPolicy(linked, runsOf(html)).replace(
    /(font-src|img-src) 'self'/g,
    "$1 'self' file:",
  );
  return placePolicy(linked, policy);
}

/** `guides/#a` → `guides/index.html#a` */
const fileAt = (path: string) => path.replace(/^([^?#]*\/)?(?=[?#]|$)/, (folder) => `${folder}index.html`);
