import { type Rule, everyPage, find, textOf } from './site.ts';

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

/** No page shows the words of a content management system, nor a value that was never filled in. */
export const leakedWords: Rule = everyPage(({ document }) => {
  const texts = ownTexts(document.body);
  const alone = new Set(texts.map(({ text }) => text));
  const whole = textOf(document.body);
  const values = texts.flatMap(({ text, lang }) => {
    const [word] = missing.exec(text) ?? [];
    return word !== undefined && (text === word || !lang.startsWith('en')) ? [word] : [];
  });
  const found = [
    ...menus.filter((menu) => alone.has(menu)),
    ...unfilled.filter((leak) => whole.includes(leak)),
    ...new Set(values),
  ];
  return found.map((leak) => find((say) => say.leak(leak)));
});

type OwnText = { readonly text: string; readonly lang: string };

/** Every piece of text between tags, in its language. */
function ownTexts(root: Element): readonly OwnText[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    return [...element.childNodes]
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ textContent }) => ({ text: (textContent ?? '').trim(), lang }))
      .filter(({ text }) => text !== '');
  });
}
