import type { Element } from '../../drawing/drawing.ts';
import type { PageContent } from '../pages/page-content.ts';
import type { FileSize, FileStream } from './stream-file.ts';
import type { PageTags } from '../pages/tagging.ts';

/** Beside its streams and elements a page is an object, has a section, and may open nodes of the trees above it. */
const OBJECTS_A_PAGE = 6;
/** What ends a file: the last nodes of its trees, and their roots. */
const OBJECTS_AT_END = 16;
/** Names are longer and shorter. */
const TIMES_LARGEST = 2;

/** An item of a list or the head of a column is itself, what is around it, and at most a list or table of its own. */
const OBJECTS_AN_ITEM = 3;
const grouped: ReadonlySet<Element['role']> = new Set(['Lbl', 'LI', 'TH']);

const objectsOf = ({ elements }: PageTags): number =>
  elements.reduce((sum, { role }) => sum + (grouped.has(role) ? OBJECTS_AN_ITEM : 1), 0);

/** Whether what a file may have in all leaves room for another place. */
export function roomIn(file: FileStream, limits: FileSize) {
  let largestBytes = 0;
  return {
    /** A place was written behind `start`. */
    note(start: FileSize) {
      largestBytes = Math.max(largestBytes, file.size().bytes - start.bytes);
    },
    isFor(pages: readonly PageContent[]): boolean {
      const { objects, bytes } = file.size();
      const more = pages.reduce(
        (sum, { streams, tags }) => sum + streams.length + objectsOf(tags) + OBJECTS_A_PAGE,
        OBJECTS_AT_END,
      );
      return objects + more <= limits.objects && bytes + TIMES_LARGEST * largestBytes <= limits.bytes;
    },
  };
}
