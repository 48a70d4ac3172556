/** @jsxImportSource react */
import type { ManyInput } from '../../core/places/designs.ts';
import { asHtml } from '../parts/as-html.ts';
import { nobody } from '../worker/nobody.ts';
import { firstList } from './first-list.ts';
import { Many } from './Many.tsx';

/** The page as HTML, as it is before any list; `openMany` brings it to life. Empty where no sheets were made. */
export function manyMarkup(input: ManyInput): string {
  const first = firstList(input);
  return first ? asHtml(<Many {...{ input, ...first, worker: nobody }} />) : '';
}
