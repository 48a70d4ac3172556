import { type Rule, everyPage, find } from './site.ts';

/** Entries of the menus of a content management system. In a sentence they are ordinary words; alone they are a menu. */
const menus = [
  'Manage Permissions',
  'Edit in Browser',
  'Edit Properties',
  'Check Out',
  'Compliance Details',
  'View in Web Browser',
  'Version History',
  'Turn on more accessible mode',
];

/** What nobody writes. */
const unfilled = ['Lorem ipsum', '[object Object]', '{{', '}}'];

/** What a program writes for a value that it does not have; `undefined` is a word of English too. */
const missing = /(?<![\p{L}\p{N}])(?:undefined|NaN)(?![\p{L}\p{N}])/u;

/** What a writer leaves for later. */
const left = /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD)(?![\p{L}\p{N}])/u;

/** What programs call a record, where its name should stand: `bus-station`, `target_installs`. */
const id = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+$/;

/** No page shows the words of a content management system, nor what was never filled in, done or named. */
export const leakedWords: Rule = everyPage(({ document }) => {
  const texts = ownTexts(document.body);
  const alone = new Set(texts.map(({ text }) => text));
  const values = texts.flatMap(({ text, lang, isCode }) => {
    const [word] = missing.exec(text) ?? [];
    const isMissing = word !== undefined && (text === word || !lang.startsWith('en'));
    const later = left.exec(text)?.[0];
    return [isMissing ? word : undefined, later, isCode || !id.test(text) ? undefined : text].flatMap(
      (leak) => leak ?? [],
    );
  });
  const found = [
    ...menus.filter((menu) => alone.has(menu)),
    ...unfilled.filter((leak) => texts.some(({ text }) => text.includes(leak))),
    ...new Set(values),
  ];
  return found.map((leak) => find((say) => say.leak(leak)));
});

const unseen = new Set(['script', 'style']);

type OwnText = { readonly text: string; readonly lang: string; readonly isCode: boolean };

/** Every piece of text between tags that a reader may see, in its language. */
function ownTexts(root: Element): readonly OwnText[] {
  const seen = [root, ...root.querySelectorAll('*')].filter(({ localName }) => !unseen.has(localName));
  return seen.flatMap((element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const isCode = element.closest('code, pre, svg, [lang]:not(html)') !== null;
    return [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => ({ text: (textContent ?? '').trim(), lang, isCode }))
      .filter(({ text }) => text !== '');
  });
}
