import { strToU8 } from 'fflate';
import { channelTexts } from '../domain/channels/channel-texts.ts';
import type { Content, VenueWithScene } from '../domain/content.ts';
import { endedOf } from '../domain/ended.ts';
import { formatDay } from '../i18n/format.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { type Broadcast, broadcastsFor } from './broadcasts.ts';
import { broadcastCalendar } from './calendar.ts';
import { textBytes } from './text-file.ts';
import type { KitFile } from './zip.ts';

/** All that needs no paper, a file each, in folders named in the language; none where the venue has no such texts. */
export function kitTexts(content: Content, venue: VenueWithScene, locale: LocaleId): readonly KitFile[] {
  const { campaign, directives } = content;
  if (venue.channels === undefined) return [];
  const { folders, files } = messages[locale].kits;
  const ended = endedOf(campaign)?.notice[locale];
  const broadcasts = broadcastsFor(directives, venue.id);
  const texts = channelTexts({ ...venue, channels: venue.channels }, campaign, locale).flatMap(
    ({ isAloud, texts }) =>
      texts.map(({ id, title, text }) =>
        file(
          isAloud ? folders.loudspeaker : folders.texts,
          files.texts[id],
          [title, text].filter(Boolean).join('\n\n'),
        ),
      ),
  );
  return [
    ...texts,
    ...(broadcasts.length > 0
      ? [file(folders.loudspeaker, files.schedule, scheduleText(broadcasts, ended, locale))]
      : []),
    ...calendars({ content, venue, broadcasts }, locale),
  ];
}

const file = (folder: string, name: string, text: string): KitFile => ({
  path: `${folder}/${name}`,
  bytes: textBytes(text),
});

type Broadcasting = {
  readonly content: Content;
  readonly venue: VenueWithScene;
  readonly broadcasts: readonly Broadcast[];
};

function calendars({ content, venue, broadcasts }: Broadcasting, locale: LocaleId): readonly KitFile[] {
  const { id, name, channels } = venue;
  const { folders, files } = messages[locale].kits;
  const ended = endedOf(content.campaign);
  return broadcasts.flatMap((broadcast) => {
    const calendar = broadcastCalendar({
      broadcast,
      venue: { id, name: name[locale] },
      campaignId: content.campaign.id,
      directiveName: directiveName(broadcast, locale),
      script: channels?.loudspeaker.seconds60[locale] ?? '',
      ...(ended ? { ended: { on: ended.on, notice: ended.notice[locale] } } : {}),
      locale,
    });
    if (calendar === undefined) return [];
    const path = `${folders.loudspeaker}/${files.calendar(broadcast.directive.id)}`;
    return [{ path, bytes: strToU8(calendar) }];
  });
}

/** Every clause that asks for broadcasts with what it says of their number, those that say nothing included. */
function scheduleText(broadcasts: readonly Broadcast[], ended: string | undefined, locale: LocaleId): string {
  const t = messages[locale].kits.schedule;
  const lines = broadcasts.map((broadcast) => {
    const { directive, clause, repeats } = broadcast;
    const from = repeats && (repeats.from ?? directive.date);
    const until = repeats && clause.deadline?.on;
    const when = [
      repeats ? t.times(repeats) : (clause.deadline?.text[locale] ?? t.unknown),
      from && t.from(formatDay(from, locale)),
      until && t.until(formatDay(until, locale)),
    ].filter(Boolean);
    return `- ${directiveName(broadcast, locale)}: ${when.join(', ')}`;
  });
  return [t.title, ...(ended === undefined ? [] : [ended]), t.lead, lines.join('\n')].join('\n\n');
}

function directiveName({ directive }: Broadcast, locale: LocaleId): string {
  const { number, kind, issuer } = directive;
  const { kits, site } = messages[locale];
  const named = number
    ? `${kind?.[locale] ?? kits.schedule.document} ${number}`
    : site.directives.unnumbered(kind?.[locale]);
  return `${named}, ${issuer[locale]}`;
}
