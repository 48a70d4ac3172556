import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';

/** Attributes that say all by being there. */
const bare = new Set(['checked', 'disabled', 'hidden', 'inert', 'multiple', 'open', 'readonly', 'selected']);

/**
 * What React will find again in the page, written as the site's other HTML is: names in small letters, no value where a
 * name says all, no slash at the end of a tag. For a page's own first look, which has no drawings: names of SVG have
 * capitals.
 */
export const asHtml = (page: ReactNode): string =>
  renderToString(page).replace(/<[a-z][^>]*>/g, (tag) =>
    tag.replace(/\/>$/, '>').replace(/ ([a-zA-Z-]+)="([^"]*)"/g, (_, written: string, value: string) => {
      const name = written.toLowerCase();
      return value === '' && bare.has(name) ? ` ${name}` : ` ${name}="${value}"`;
    }),
  );
