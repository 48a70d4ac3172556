import { inOneLine } from '../../i18n/in-one-line.ts';

/** What search engines show of a description, in characters. */
const SUMMARY_LENGTH = 155;

/**
 * What search results and messengers show of a page: its own words, cut between words where they are too long, and
 * `record` after them, which says that the campaign is over.
 */
export function pageSummary(description: string, record?: string): string {
  const last = record === undefined ? '' : ` ${record}.`;
  const words = inOneLine(description);
  const room = SUMMARY_LENGTH - last.length;
  if (words.length <= room) return words + last;
  const cut = words.slice(0, room - 1);
  const space = cut.lastIndexOf(' ');
  // scripts without spaces between words are cut between letters
  const end = space > cut.length / 2 ? space : cut.length;
  return `${cut.slice(0, end).replace(/[\s,;:–(]+$/, '')}…${last}`;
}
