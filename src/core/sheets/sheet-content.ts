import { materials as en } from '../i18n/en/materials.ts';
import { materials as zh } from '../i18n/zh/materials.ts';
import { formatAsOf } from '../i18n/format.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { materials as vi } from '../i18n/vi/materials.ts';
import type { Content, VenueWithScene } from '../domain/content.ts';
import { type Duty, dutiesFor } from '../domain/duties/duties.ts';
import { endedOf } from '../domain/ended.ts';
import type { Figure } from '../domain/figure.ts';
import { pictureSentence } from '../domain/guides/picture-words.ts';
import { plainAddress } from '../formats/qr.ts';
import type { QrSymbol } from '../formats/qr.ts';
import type { SheetContent } from '../templates/template.ts';
import { figureWords } from './figure-words.ts';

const messages = { vi, en, zh } satisfies Record<LocaleId, typeof vi>;

/** Nobody has put a name on the sheet yet. */
const noTexts = { place: '', address: '', office: '', hotline: '', note: '' };

type SheetInput = {
  readonly content: Content;
  readonly venue: VenueWithScene;
  readonly locale: LocaleId;
  readonly qr: QrSymbol;
  /** For formats that cite one. */
  readonly figure?: Figure | undefined;
};

/** All words and pictures of one venue's sheets in one language, until an office fills its boxes. */
export function sheetContent({ content, venue, locale, qr, figure }: SheetInput): SheetContent {
  const { campaign } = content;
  const ended = endedOf(campaign);
  return {
    locale,
    campaignName: campaign.name[locale],
    appName: campaign.app.name,
    slogan: campaign.slogan.text[locale],
    venue: {
      id: venue.id,
      name: venue.name[locale],
      audience: venue.audience[locale],
      headline: venue.headline[locale],
      action: venue.action[locale],
      steps: venue.steps.map((step) => step[locale]),
      picture: venue.picture.map(({ shows, text }) => ({ shows, text: text[locale] })),
      ...(venue.shield && { shield: venue.shield[locale] }),
      symbol: pictureSentence(venue.symbol.map(({ text }) => text[locale])),
      scene: venue.scene,
      look: venue.look,
    },
    duty: dutyLine(content, venue, locale),
    imprint: {
      ...(ended ? { record: ended.record[locale] } : {}),
      maker: messages[locale].maker(campaign.portal.shortName[locale]),
      direction: directionLine(content, venue, locale),
    },
    qr,
    plainAddress: plainAddress(qr.payload),
    slots: noTexts,
    ...(ended ? { endedBand: ended.band[locale] } : {}),
    ...(figure ? { figure: figureWords(content, figure, locale) } : {}),
    raised: content.raised,
    steps: venue.stepDrawings.flatMap((name) => content.steps[name] ?? []),
    labels: { ...messages[locale].labels, code: messages[locale].labels.code(plainAddress(qr.payload)) },
  };
}

/** Who asks whom for what, in the words of the document: the venue's duty that binds its readers most. */
function dutyLine(content: Content, venue: VenueWithScene, locale: LocaleId): SheetContent['duty'] {
  const { directive, clause, audienceStrength: strength } = strongestDuty(content, venue);
  const { kind, issuer, number, date, reportedOn } = directive;
  const says = clause.says?.[locale];
  if (says === undefined)
    throw new Error(`directives/${directive.id}: clause ${clause.id} lacks says, which ${venue.id} prints.`);
  const text = messages[locale].duty({
    says,
    number,
    kind: kind?.[locale],
    issuer: issuer[locale],
    date: date && formatAsOf(date, locale),
    reported: reportedOn && formatAsOf(reportedOn, locale),
  });
  return { strength, text };
}

/** The same document in as few letters as name it. */
function directionLine(content: Content, venue: VenueWithScene, locale: LocaleId): string {
  const { kind, issuer, issuerShort, number } = strongestDuty(content, venue).directive;
  return messages[locale].direction({
    number,
    kind: kind?.[locale],
    issuer: (issuerShort ?? issuer)[locale],
  });
}

/** The one that binds the sheet's readers most; a sheet speaks to the audience, not to the actor. */
function strongestDuty(content: Content, venue: VenueWithScene): Duty {
  const [strongest] = dutiesFor(content, venue);
  if (!strongest) throw new Error(`venues/${venue.id} names no duty.`);
  return strongest;
}

/** Ids of the sources that a venue's sheet rests on, in alphabetical order. */
export function sheetSources(content: Content, venue: VenueWithScene, figure?: Figure): string[] {
  const { directive } = strongestDuty(content, venue);
  const ended = endedOf(content.campaign)?.sources ?? [];
  const cited = [
    ...venue.sources,
    ...directive.sources,
    ...ended,
    ...content.campaign.slogan.sources,
    ...(figure ? [figure.source] : []),
  ];
  return [...new Set(cited)].toSorted();
}
