import { pathOf } from '../../src/core/domain/routes.ts';
import { localeIds } from '../../src/core/i18n/locales.ts';
import { type Rule, everyPage, find } from './site.ts';

/** HTML and CSS of a guide, compressed: one round trip on a fresh connection. In bytes. */
const guideLimit = 14_000;
/** Any page without its pictures, in bytes. */
const pageLimit = 200_000;

const guideFolders = localeIds.map((locale) => pathOf({ kind: 'guides' }, locale));
const isGuide = (path: string) => guideFolders.some((folder) => path.startsWith(folder) && path !== folder);

/** Pages stay light enough for a cheap phone on a slow network. */
export const weight: Rule = everyPage(({ path, gzipBytes }) => {
  const limit = isGuide(path) ? guideLimit : pageLimit;
  return gzipBytes <= limit ? [] : [find((say) => say.heavy(gzipBytes, limit))];
});
