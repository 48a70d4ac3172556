import { type Complaint, type Fault, complain } from '../fault.ts';
import { type Located, textsIn } from '../located.ts';
import type { LocatedText } from './in-step.ts';

/** Where HTML could begin, a comment and a declaration included. No text needs any, so none is judged by what it does. */
const TAG = /<[a-z/!?][^>\n]*>?/gi;

/** What a link of Markdown leads to, inside a sentence or in a line of its own (`[name]: address`). */
const TARGET = /\](?:\(|:)\s*([^\s)]+)/g;
/** With a scheme, also where its colon or a letter of it is written as an entity or behind a backslash. */
const WITH_SCHEME = /^[^/?#]*[:&\\]/;
const HARMLESS = /^(?:https?|mailto|tel|sms):/i;

type Found = { readonly offset: number; readonly value: string; readonly complaint: Complaint };

/** Raw HTML, and links that run something or carry their page with them, would come into the page as they are. */
function harmfulIn(text: string): readonly Found[] {
  const tags = [...text.matchAll(TAG)].map(({ index, 0: value }) => ({
    offset: index,
    value,
    complaint: complain((say) => say.faults.rawHtml()),
  }));
  const links = [...text.matchAll(TARGET)]
    .filter(([, target = '']) => WITH_SCHEME.test(target) && !HARMLESS.test(target))
    .map(({ index, 1: value = '' }) => ({
      offset: index,
      value,
      complaint: complain((say) => say.faults.harmfulLink()),
    }));
  return [...tags, ...links].toSorted((a, b) => a.offset - b.offset);
}

/** No text of a record has HTML in it, or a link that runs something. */
export const checkMarkup = (record: Located<unknown>): readonly Fault[] =>
  [...textsIn(record.value)].flatMap(({ path, text }) =>
    harmfulIn(text).map(({ complaint, value }) => record.fault(path, complaint, value)),
  );

/** Nor has the body of a guide or an answer. */
export const checkBodyMarkup = (texts: readonly LocatedText<unknown>[]): readonly Fault[] =>
  texts.flatMap(({ file, body, bodyLine }) =>
    harmfulIn(body).map(({ offset, value, complaint }) => ({
      file,
      where: `line ${bodyLine + body.slice(0, offset).split('\n').length - 1}`,
      value,
      ...complaint,
    })),
  );
