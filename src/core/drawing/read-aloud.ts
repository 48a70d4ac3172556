import type { Drawing, Element } from './drawing.ts';

/** One thing that a sheet says or shows, as it is read aloud. */
export type Spoken = Pick<Element, 'role' | 'lang'> & { readonly text: string };

/** What a filled drawing says, in reading order: its texts whole, its pictures by what they show. */
export function readAloud({ elements, marks }: Drawing): Spoken[] {
  const lines = new Map<number, string[]>();
  for (const mark of marks) {
    if (mark.kind !== 'text' || mark.element === undefined) continue;
    lines.set(mark.element, [...(lines.get(mark.element) ?? []), mark.text]);
  }
  return elements.flatMap(({ role, alt, lang }, index) => {
    const text =
      role === 'Figure' ? (alt ?? '') : (lines.get(index) ?? []).join(' ').replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ role, text, ...(lang !== undefined && { lang }) }];
  });
}
