import type { APIRoute, GetStaticPaths } from 'astro';
import { content, languages, pathOf } from '../../site-content.ts';
import { dayOfRelease } from '../../core/figures/release/release-views.ts';
import { escapeMarkup } from '../../core/i18n/escape-markup.ts';
import { localeIds } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';

/** A feed holds whole addresses: a site without one of its own has none. */
export const getStaticPaths = (() =>
  process.env['SITE_URL'] && content.releases
    ? languages.map(({ id }) => ({ params: { locale: id } }))
    : []) satisfies GetStaticPaths;

/** Every release of figures as an Atom feed, newest first. */
export const GET: APIRoute = ({ site, params }) => {
  const locale = localeIds.find((id) => id === params['locale']) ?? localeIds[0];
  if (locale === undefined) throw new Error('There is no language.');
  const t = messages[locale].figurePages;
  const releases = (content.releases ?? []).toReversed();
  const absolute = (path: string) => escapeMarkup(new URL(path, site).href);
  const entries = releases.map((release) => {
    const address = absolute(pathOf({ kind: 'release', name: release.name }, locale));
    const text = release.revisions.map((revision) =>
      [revision[`headline_${locale}`], revision.reason].filter(Boolean).join(' – '),
    );
    return [
      '<entry>',
      `<title>${escapeMarkup(t.release.name(release.name, release.version))}</title>`,
      `<id>${address}</id><link href="${address}"/>`,
      `<updated>${dayOfRelease(release)}T00:00:00Z</updated>`,
      `<summary>${escapeMarkup(text.join('\n'))}</summary>`,
      '</entry>',
    ].join('');
  });
  const [newest] = releases;
  return new Response(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
      `<title>${escapeMarkup(t.changes.title)}</title>`,
      `<id>${absolute(pathOf({ kind: 'changes' }, locale))}</id>`,
      `<link href="${absolute(pathOf({ kind: 'changes' }, locale))}"/>`,
      `<updated>${newest ? dayOfRelease(newest) : '1970-01-01'}T00:00:00Z</updated>`,
      `<author><name>${escapeMarkup(content.campaign.portal.name[locale])}</name></author>`,
      ...entries,
      '</feed>',
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
};
