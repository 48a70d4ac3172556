import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runsOf } from './content-security.ts';

/**
 * Leaves in each page the rules alone that something on it can match: a page brings its styles along, and those of every
 * part that it might have had are more than half of it; and their marks are short there. Before the policy, which knows styles by their hashes.
 */
export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: { 'astro:build:done': ({ dir }) => makeLean(fileURLToPath(dir)) },
  };
}

async function makeLean(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const path = join(folder, file);
    await writeFile(path, withLeanStyles(await readFile(path, 'utf8')));
  }
}

/** The page with the styles of its head as short as they can be, in one place. A program may add what its page has not yet. */
export function withLeanStyles(html: string): string {
  const [head = '', ...rest] = html.split('</head>');
  if (rest.length === 0 || runsOf(html) === 'program') return html;
  const elements = elementsOf(html);
  const styles = [...head.matchAll(STYLE)].map(([, css = '']) => usedRules(css, elements)).join('');
  const bare = head.replace(STYLE, '');
  const lean = styles === '' ? bare : `${bare}<style>${styles}</style>`;
  return withShortMarks([lean, ...rest].join('</head>'));
}

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const MARK = /data-astro-cid-[\w-]+/g;

/**
 * The page with the marks by which its parts own their styles, `data-astro-cid-…`, as `data-a`, `data-b` and so on, and
 * only where one of these styles asks for them.
 */
function withShortMarks(html: string): string {
  const shortOf = new Map<string, string>();
  const short = (mark: string) => {
    const known = shortOf.get(mark) ?? `data-${letters(shortOf.size)}`;
    shortOf.set(mark, known);
    return known;
  };
  const asked = markedParts([...html.matchAll(STYLE)].map(([, css = '']) => css));
  return html.replaceAll(/<style>[\s\S]*?<\/style>|<[a-z](?:"[^"]*"|[^"<>])*>/gi, (place) => {
    if (place.startsWith('<style>')) return place.replaceAll(MARK, short);
    if (!place.includes(' data-astro-cid-')) return place;
    const [names = new Set<string>()] = elementsOf(place);
    return place.replaceAll(/\s(data-astro-cid-[\w-]+)(?:="true")?/g, (_, mark: string) => {
      const isAsked = asked.get(mark)?.some((part) => part.every((name) => names.has(name)));
      return isAsked ? ` ${short(mark)}` : '';
    });
  });
}

/** By a mark, what selectors that ask for it ask of the same element. */
function markedParts(styles: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const parts = new Map<string, (readonly string[])[]>();
  for (const [, head = ''] of styles.flatMap((css) => [...css.matchAll(/(?:^|[{}])([^{}@]+)(?=\{)/g)])) {
    const within = [...head.matchAll(BRACKETED)].flatMap(([bracketed]) => bracketed.match(MARK) ?? []);
    for (const mark of within) parts.set(mark, [...(parts.get(mark) ?? []), []]);
    for (const part of selectorsOf(head).flatMap(partsOf))
      for (const name of part.filter((each) => each.startsWith('@'))) {
        const mark = name.slice(1);
        parts.set(mark, [...(parts.get(mark) ?? []), part]);
      }
  }
  return parts;
}

/** `a` to `z`, then `ba` and so on. */
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26))) + String.fromCharCode(97 + (at % 26));

/** All that selectors can ask of one element by name: `p`, `.lead`, `#main`, and `@…`, the mark of a part's own styles. */
type Names = ReadonlySet<string>;

/** Each kind of element of a page once. */
function elementsOf(html: string): readonly Names[] {
  // what stands in programs and styles is no element
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  const kinds = new Map<string, Names>();
  for (const [, tag = '', attributes = ''] of markup.matchAll(
    /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi,
  )) {
    const all = (pattern: RegExp) => [...attributes.matchAll(pattern)].map(([, name = '']) => name);
    const names = [
      tag.toLowerCase(),
      ...all(/\sclass="([^"]*)"/g).flatMap((classes) => classes.split(/\s+/).map((name) => `.${name}`)),
      ...all(/\sid="([^"]*)"/g).map((id) => `#${id}`),
      ...all(/\s(data-astro-cid-[\w-]+)/g).map((mark) => `@${mark}`),
    ];
    kinds.set(names.join(' '), new Set(names));
  }
  return [...kinds.values()];
}

/** Rules in which one more rule may stand. */
const CONDITION = /^@(media|supports|container)\b/;

function usedRules(css: string, elements: readonly Names[]): string {
  const kept = rulesOf(css).map(({ head, body }) => {
    if (body === undefined) return head;
    if (head.startsWith('@')) {
      const inner = CONDITION.test(head) ? usedRules(body, elements) : body;
      return inner === '' ? '' : `${head}{${inner}}`;
    }
    const used = selectorsOf(head).filter((selector) => mayMatch(selector, elements));
    return used.length === 0 ? '' : `${used.join(',')}{${body}}`;
  });
  return kept.join('');
}

type StyleRule = { readonly head: string; readonly body?: string };

function rulesOf(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (const { 0: token, index } of css.matchAll(
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/|[{};]/g,
  )) {
    if (token === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (token === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
      start = index + 1;
    } else if (token === ';' && depth === 0) {
      rules.push({ head: css.slice(start, index + 1).trim() });
      start = index + 1;
    }
  }
  return rules;
}

const BRACKETED = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

/** `a, :is(b, c) d` is two selectors. */
const selectorsOf = (head: string): string[] =>
  head.match(/(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]|[^,])+/g) ?? [];

/**
 * Whether each element that a selector names stands on the page. What it asks of states, attributes and of where they
 * stand to one another is believed.
 */
function mayMatch(selector: string, elements: readonly Names[]): boolean {
  if (selector.includes('\\')) return true;
  return partsOf(selector).every((part) =>
    elements.some((element) => part.every((name) => element.has(name))),
  );
}

/** What a selector names of each element, from the outermost to the one that it is for. */
function partsOf(selector: string): string[][] {
  const plain = selector
    .replace(BRACKETED, '')
    .replace(/\[(data-astro-cid-[\w-]+)\]/g, '@$1')
    .replace(/\[[^\]]*\]|::?[\w-]+/g, '');
  return plain
    .split(/[\s>+~]+/)
    .map((part) =>
      (part.match(/[.#@]?[a-z_-][\w-]*/gi) ?? []).map((name) =>
        /^[.#@]/.test(name) ? name : name.toLowerCase(),
      ),
    );
}
