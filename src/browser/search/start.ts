import { readCheckCode } from '../../core/domain/check-code.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { type Engine, findPages, type Found } from './find-pages.ts';
import { words } from './words.ts';

/** What the page hands to this program: its language, and those of the site, its own first. */
export type SearchInput = {
  readonly locale: LocaleId;
  readonly languages: readonly { readonly tag: string; readonly inWords: string }[];
  /** Where sheets are looked up by their check codes: the entries of codes by their first character, `{}` in the address. */
  readonly codes?: { readonly page: string; readonly entries: string; readonly firsts: string };
};

/** Typing that goes on is not searched for yet, in milliseconds. */
const PAUSE = 150;
/** So few pages in the reader's language, and those in the others are shown as well. */
const FEW = 3;
/** Where the build has put the library and its index. */
const folder = '/pagefind/';

const root = document.getElementById('search');
const input = root?.dataset['input'];
const box = root?.querySelector('input');
const status = root?.querySelector<HTMLElement>('[role=status]');
const results = root?.querySelector<HTMLElement>('.results');
if (input !== undefined && box && status && results) {
  start({ box, status, results }, JSON.parse(input) as SearchInput);
}

type Fields = {
  readonly box: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
};

function start({ box, status, results }: Fields, { locale, languages, codes }: SearchInput): void {
  const t = words[locale];

  let engine: Promise<Engine> | undefined;
  let newest = 0;
  const search = async () => {
    newest += 1;
    const mine = newest;
    const typed = box.value.trim();
    history.replaceState(null, '', typed === '' ? location.pathname : `?q=${encodeURIComponent(typed)}`);
    if (typed === '') return show(status, results, '', []);
    const code = codes && readCheckCode(typed);
    if (code !== undefined) {
      const [language] = languages;
      const first = code.charAt(0);
      const url = codes?.firsts.includes(first)
        ? `${codes.entries.replace('{}', first.toLowerCase())}#${code}`
        : codes?.page;
      const found = [{ url: url ?? '', title: t.code(code), summary: t.codeSummary }];
      return show(status, results, t.found(1), [{ language: language?.tag ?? '', found }]);
    }
    try {
      engine ??= loadEngine();
      const loaded = await engine;
      const groups: { language: string; found: readonly Found[]; heading?: string }[] = [];
      for (const [at, { tag, inWords }] of languages.entries()) {
        if (at > 0 && (groups[0]?.found.length ?? 0) >= FEW) break;
        const found = await findPages(loaded, typed, tag);
        if (at === 0 || found.length > 0)
          groups.push({ language: tag, found, ...(at > 0 && { heading: t.others(inWords) }) });
      }
      const count = groups.reduce((sum, { found }) => sum + found.length, 0);
      if (mine === newest)
        show(status, results, count === 0 ? `${t.found(0)} ${t.none}` : t.found(count), groups);
    } catch {
      engine = undefined;
      if (mine === newest) show(status, results, t.failed, []);
    }
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), PAUSE);
  });
  // what was typed before the program came is kept
  if (box.value === '') box.value = new URLSearchParams(location.search).get('q') ?? '';
  if (box.value !== '') void search();
  else box.focus({ preventScroll: true });
}

async function loadEngine(): Promise<Engine> {
  type Library = { readonly createInstance: (options: object) => Engine };
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Library;
  // in the page itself: a worker's address would have to be trusted first
  return createInstance({ basePath: folder, noWorker: true, metaCacheTag: 'loa' });
}

type Group = { readonly language: string; readonly found: readonly Found[]; readonly heading?: string };

function show(status: HTMLElement, results: HTMLElement, told: string, groups: readonly Group[]): void {
  status.textContent = told;
  results.replaceChildren(
    ...groups.flatMap(({ language, found, heading }) => {
      const list = element('ol');
      list.lang = language;
      list.append(
        ...found.map(({ url, title, summary }) => {
          const item = element('li');
          const link = element('a', title);
          link.href = url;
          item.append(link, element('p', summary));
          return item;
        }),
      );
      return heading === undefined ? [list] : [element('h2', heading), list];
    }),
  );
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
