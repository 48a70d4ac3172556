import { inOneLine } from '../i18n/in-one-line.ts';
import type { Drawing, Element } from './drawing.ts';

/** One thing that a sheet says or shows, as it is read aloud. */
export type Spoken = Pick<Element, 'role' | 'lang'> & { readonly text: string };

/** What a filled drawing says, in reading order: its texts whole, items with their numbers, its pictures by what they show. */
export function readAloud({ elements, marks }: Drawing): Spoken[] {
  const lines = new Map<number, string[]>();
  for (const mark of marks) {
    if (mark.kind !== 'text' || mark.element === undefined) continue;
    lines.set(mark.element, [...(lines.get(mark.element) ?? []), mark.text]);
  }
  let number = '';
  return elements.flatMap(({ role, alt, lang }, index) => {
    const text = role === 'Figure' ? (alt ?? '') : inOneLine((lines.get(index) ?? []).join(' '));
    if (role === 'Lbl') {
      number = `${text} `;
      return [];
    }
    const said = `${number}${text}`;
    number = '';
    return said === '' ? [] : [{ role, text: said, ...(lang !== undefined && { lang }) }];
  });
}
