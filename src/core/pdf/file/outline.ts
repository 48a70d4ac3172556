import { reference, textString } from './syntax.ts';

type OutlineItem = {
  readonly title: string;
  readonly pageId: number;
  readonly rootId: number;
  readonly previousItemId: number | undefined;
  readonly nextItemId: number | undefined;
};

/** One line of the outline; a click shows its whole page. */
export function outlineItem({ title, pageId, rootId, previousItemId, nextItemId }: OutlineItem): string {
  const previous = previousItemId === undefined ? '' : `/Prev ${reference(previousItemId)}`;
  const next = nextItemId === undefined ? '' : `/Next ${reference(nextItemId)}`;
  return `<</Title${textString(title)}/Parent ${reference(rootId)}${previous}${next}/Dest[${reference(pageId)}/Fit]>>`;
}

type Outline = { readonly firstItemId: number; readonly lastItemId: number; readonly count: number };

export const outlineRoot = ({ firstItemId, lastItemId, count }: Outline): string =>
  `<</Type/Outlines/First ${reference(firstItemId)}/Last ${reference(lastItemId)}/Count ${count}>>`;
