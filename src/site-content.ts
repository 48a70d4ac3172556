import type { Content } from './core/domain/content.ts';
import { endedOf } from './core/domain/ended.ts';
import { formatList } from './core/i18n/format.ts';
import { type LocaleId, localeOf } from './core/i18n/locales.ts';
import { pathsOf } from './core/domain/pages/site-addresses.ts';
import { routesOf } from './core/domain/existing-pages.ts';
import type { Route } from './core/domain/routes.ts';
import { messages } from './core/i18n/messages.ts';
import { readKnownContent } from './node/content/known-content.ts';
import { readSnapshot } from './node/content/snapshot.ts';
import { newestFigureDay } from './node/site/today.ts';

/** What a build has read for all its programs; without it, e.g. while somebody writes, the folder where editors work. */
const { CONTENT_SNAPSHOT: snapshot, CONTENT_DIR: contentDir = 'content' } = process.env;

/** Everything in `content/`, read and validated once for all pages. */
export const content: Content = snapshot ? readSnapshot(snapshot) : await readKnownContent(contentDir);

/** The day, or day and hour, that this build calls today. */
export const today = process.env['TODAY'] || newestFigureDay(content.figures);

/** The languages of the site, the one of the home page first. */
export const languages = content.campaign.languages.map(localeOf);

/** Them all within a sentence. */
export const languageNames = (locale: LocaleId): string =>
  formatList(
    languages.map(({ id }) => messages[locale].site.languages[id]),
    locale,
  );

/** When and by what the campaign was ended; none while it is active, whatever its file already holds. */
export const ended = endedOf(content.campaign);

/** The addresses of its pages, each in its language's own words. */
export const pathOf = pathsOf(content);

/** What `getStaticPaths` of `pages/[...<kind>].astro` returns: one file serves a kind in every language. */
export const staticPaths = <Kind extends Route['kind']>(kind: Kind) =>
  routesOf(content, kind).map((props) => {
    const path = pathOf(props.route, props.locale).slice(1, -1);
    return { params: { [kind]: path || undefined }, props };
  });
