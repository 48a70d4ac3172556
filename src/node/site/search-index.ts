import { inOneLine } from '../../core/i18n/in-one-line.ts';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { close, createIndex } from 'pagefind';
import type { Section } from '../../core/domain/search/best-section.ts';
import { joinedWords, nameWord, searchWords } from '../../core/domain/search/search-words.ts';
import { escapeMarkup } from '../../core/i18n/escape-markup.ts';

/** What may be found: a page, or a part of one that has an address of its own. */
type Findable = {
  readonly url: string;
  /** `lang` of the page. */
  readonly language: string;
  /** Which kind of page it is on. */
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  /** Nothing is known of what it is about: it stands behind the others. */
  readonly isLast: boolean;
  /** What people also call it. */
  readonly alsoSaid: string;
  /** What people say has gone wrong, and its headings. */
  readonly headings: string;
  readonly body: string;
  /** Of a guide and a place: where what a reader looks for begins. */
  readonly sections: readonly Section[];
};

/** Pages that list what others say: of them only the title and the first sentence are searched. */
const lists = [
  'guides',
  'directives',
  'materials',
  'roles',
  'role',
  'faq',
  'sources',
  'venue',
  'texts',
  'format',
  'area',
  'metric',
  'release',
];

/** Pages of which there are many stand behind what most readers come for. */
const isOneOfMany = (kind: string) =>
  ['directive', 'venue', 'texts', 'format', 'area', 'metric', 'release'].includes(kind);

/** Pages of which a part may be what is looked for. */
const sectioned = ['guide', 'venue', 'texts'];

/** Files of the library that a search needs; its own pages and widgets are left out. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.en\.pagefind|(fragment|index|filter)\/.*)$/;

/** Writes `pagefind/` into a finished site, for its page of search. The same pages give the same bytes. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: { 'astro:build:done': ({ dir }) => writeIndex(fileURLToPath(dir)) },
  };
}

/** The same for a folder of pages. */
export async function writeIndex(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .sort();
  // one index for all languages, told apart by a filter: words of both occur on every page
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: 40 });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const file of files) {
      const address = `/${file.replace(/index\.html$/, '')}`;
      for (const found of findables(address, await readFile(join(folder, file), 'utf8'))) {
        const added = await index.addHTMLFile({ url: found.url, content: recordOf(found) });
        if (added.errors.length > 0) throw new Error(`${found.url}: ${added.errors.join(' ')}`);
      }
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw new Error(built.errors.join('\n'));
    for (const { path, content } of built.files.filter(({ path }) => needed.test(path))) {
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await close();
  }
}

/** What may be found on a page: none unless its `main` says what kind it is. */
function findables(address: string, html: string): readonly Findable[] {
  const { document } = parseHTML(html);
  const main = document.querySelector('main[data-find]');
  if (!main) return [];
  const language = document.documentElement.getAttribute('lang') ?? '';
  const kind = main.getAttribute('data-find') ?? '';
  const parts = [...main.querySelectorAll('[data-find-part]')].map((part) => ({
    url: `${address}#${part.id}`,
    language,
    kind,
    isLast: false,
    ...textsOf(part, part.querySelector('h3, h2')),
  }));
  // what a program asks of its reader is nothing that the page tells
  for (const part of main.querySelectorAll('[data-find-part], [data-needs-program], svg, pre')) part.remove();
  const lead = textOf(main.querySelector('.masthead p'));
  const isLast = main.hasAttribute('data-find-last');
  return [
    { url: address, language, kind, isLast, ...textsOf(main, main.querySelector('h1'), lead) },
    ...parts,
  ];
}

function textsOf(element: Element, heading: Element | null, lead?: string) {
  const title = textOf(heading);
  const spoken = [...element.querySelectorAll('h2, h3, h4, .ways a')];
  const body = textOf(element);
  const first = [...element.querySelectorAll('p, li')].map(textOf).find((text) => text !== '') ?? '';
  return {
    title,
    sections: sectionsOf(element),
    summary: lead || first,
    alsoSaid: element.getAttribute('data-find-words') ?? '',
    headings: spoken.map(textOf).join(' · '),
    body,
  };
}

/** The sections of a page that have an address, with what people say of each. */
function sectionsOf(element: Element): readonly Section[] {
  const said = [...element.querySelectorAll('.ways a')];
  return [...element.querySelectorAll('h2[id]:not([class]), [data-find-section]')].map((section) => ({
    id: section.id,
    title: textOf(section.querySelector('h2') ?? section),
    said: said.filter((link) => link.getAttribute('href') === `#${section.id}`).map(textOf),
  }));
}

/** What the library reads: folded words, the weightier the nearer to the title, and what is shown of a result. */
function recordOf(findable: Findable): string {
  const { url, language, kind, isLast, title, summary, alsoSaid, sections, ...said } = findable;
  const { headings, body } = lists.includes(kind) && !url.includes('#') ? { headings: '', body: '' } : said;
  const weighed = (weight: number, text: string) => `<p data-pagefind-weight="${weight}">${text}</p>`;
  const shown = (name: string, text: string) => `data-pagefind-meta="${name}:${escapeMarkup(text)}"`;
  return [
    '<html lang="en"><body data-pagefind-body>',
    `<p data-pagefind-filter="language:${language}"></p>`,
    `<p ${shown('shown', title)}></p><p ${shown('summary', summary)}></p><p ${shown('kind', kind)}></p>`,
    `<p ${shown('title', searchWords(title))}></p>`,
    ...(isLast ? [`<p ${shown('last', 'yes')}></p>`] : []),
    ...(sectioned.includes(kind)
      ? [
          `<p ${shown('sections', JSON.stringify(sections))}></p>`,
          weighed(1, searchWords(sections.map((section) => section.title).join(' '))),
        ]
      : []),
    ...[title, alsoSaid].map((text) =>
      weighed(isOneOfMany(kind) ? 6 : 10, `${searchWords(text)} ${joinedWords(text)}`),
    ),
    weighed(4, `${searchWords(headings)} ${joinedWords(headings)}`),
    weighed(10, namesIn([title, alsoSaid]).map(nameWord).join(' ')),
    weighed(2, `${searchWords(summary)} ${searchWords(url)}`),
    weighed(0.5, searchWords(body)),
    '</body></html>',
  ].join('');
}

/** A title may list several names, as what people also say does: `Chợ, nơi đông người`. */
const namesIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => [text, ...text.split(', ')]).filter(Boolean)),
];

/** Elements within a word; any other ends one. */
const withinWords = new Set(['b', 'strong', 'em', 'i', 'u', 's', 'code', 'cite', 'mark', 'wbr']);

const isWithinWords = (element: Element) =>
  withinWords.has(element.localName) || element.classList.contains('kept');

const textOf = (element: Element | null): string => {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    const ends = node.nodeType === 1 && !isWithinWords(node as Element);
    if (ends) parts.push(' ');
    for (const child of node.childNodes) walk(child);
    if (ends) parts.push(' ');
  };
  if (element) walk(element);
  return inOneLine(parts.join(''));
};
