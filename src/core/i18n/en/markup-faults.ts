import type { markupFaults as vi } from '../vi/markup-faults.ts';

export const markupFaults: typeof vi = {
  rawHtml: () => ({
    rule: 'a text must have no HTML in it',
    fix: 'remove it; bold words, links and lists are written in Markdown, comparisons in words',
  }),
  harmfulLink: () => ({
    rule: 'a link may lead only to a web page, a mail address or a telephone number',
    fix: 'write the whole address, beginning with https://, mailto: or tel:, or /… for a page of this portal',
  }),
};
