const sentenceEnd = /^.*?(?:[.!?…](?=\s|$)|。)/;

/** A text up to its first full stop. */
export const firstSentence = (text: string): string => sentenceEnd.exec(text)?.[0] ?? text;

/**
 * A text as what it says first, up to a full stop or semicolon, and what it goes on to say, or nothing; both begin and
 * end as sentences do.
 */
export function firstAndRest(text: string): readonly [first: string, rest: string] {
  const [, first = text, next = ''] = /^(.*?[.!?…;])(?:\s+(.*))?$/s.exec(text) ?? [];
  return [first.replace(/;$/, '.'), `${next.charAt(0).toUpperCase()}${next.slice(1)}`];
}
