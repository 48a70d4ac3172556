import { inOneLine } from '../../src/core/i18n/in-one-line.ts';

/** A run of text that no block ends, such as a paragraph or a cell. */
export type Block = {
  readonly text: string;
  /** The element that it is in. */
  readonly within: Element;
  /** The `lang` that it is in; empty where none is said. */
  readonly lang: string;
};

/** Elements within a sentence. */
const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'cite',
    'code',
    'data',
    'em',
    'i',
    'q',
    's',
    'small',
    'span',
    'strong',
    'time',
    'u',
    'wbr',
  ],
]);

/** The texts below an element block by block, in their order, without the elements that `apart` selects. */
export function blocksIn(root: Element, apart: string): Block[] {
  const blocks: Block[] = [];
  let running = '';
  const end = (within: Element) => {
    const text = inOneLine(running);
    if (text !== '') blocks.push({ text, within, lang: langOf(within) });
    running = '';
  };
  const walk = (element: Element) => {
    if (element.matches(apart)) return;
    const isBlock = !inline.has(element.localName) || element.hasAttribute('lang');
    if (isBlock) end(element.parentElement ?? element);
    for (const child of element.childNodes) {
      if (child.nodeType === 3) running += child.nodeValue ?? '';
      else if (child.nodeType === 1) walk(child as Element);
    }
    if (isBlock) end(element);
  };
  walk(root);
  return blocks;
}

/** The `lang` that an element is in. */
export const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
