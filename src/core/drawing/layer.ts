import type { Element, PlainMark } from './drawing.ts';

/** What is drawn beside the text that satori lays out, below it: marks of one element or of decoration. */
export type Layer = Pick<Element, 'role' | 'alt'> & { readonly marks: readonly PlainMark[] };
