import { endedOf } from './core/domain/ended.ts';
import { type Route, pathOf, routesOf } from './core/domain/routes.ts';
import { readContent } from './node/content/content.ts';

/** Where editors work; another campaign is built by pointing this elsewhere. */
const contentDir = process.env['CONTENT_DIR'] ?? 'content';

/** Everything in `content/`, read and validated once for all pages. */
export const content = await readContent(contentDir);

/** When and by what the campaign was ended; none while it is active, whatever its file already holds. */
export const ended = endedOf(content.campaign);

/** What `getStaticPaths` of `pages/[...<kind>].astro` returns: one file serves a kind in every language. */
export const staticPaths = <Kind extends Route['kind']>(kind: Kind) =>
  routesOf(content, kind).map((props) => {
    const path = pathOf(props.route, props.locale).slice(1, -1);
    return { params: { [kind]: path || undefined }, props };
  });
