import { materials as en } from '../i18n/en/materials.ts';
import { materials as zh } from '../i18n/zh/materials.ts';
import { formatAsOf } from '../i18n/format.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { materials as vi } from '../i18n/vi/materials.ts';
import type { Content, VenueWithScene } from '../domain/content.ts';
import { type Duty, dutiesFor } from '../domain/duties/duties.ts';
import { sheetDirectives } from '../domain/duties/sheet-directives.ts';
import { endedOf } from '../domain/ended.ts';
import type { Figure } from '../domain/figure.ts';
import { pictureSentence } from '../domain/guides/picture-words.ts';
import type { Directive } from '../schema/directive.ts';
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
    slogan: campaign.slogan.text[locale],
    venue: {
      id: venue.id,
      name: venue.name[locale],
      headline: venue.headline[locale],
      action: venue.action[locale],
      steps: venue.steps.map((step) => step[locale]),
      picture: venue.picture.map(({ shows, text }) => ({ shows, text: text[locale] })),
      ...(venue.shield && { shield: venue.shield[locale] }),
      symbol: pictureSentence(venue.symbol.map(({ text }) => text[locale])),
      ...(venue.emblem && { emblem: pictureSentence([venue.emblem[locale]]) }),
      scene: venue.scene,
      look: venue.look,
    },
    duty: dutyLine(content, venue, locale),
    imprint: {
      ...(ended ? { record: ended.record[locale] } : {}),
      maker: messages[locale].maker(campaign.portal.shortName[locale]),
      ...directionLines(content, venue, locale),
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

/** Documents that an office may name as those it acts on, in as few letters as name them. */
function directionLines(
  content: Content,
  venue: VenueWithScene,
  locale: LocaleId,
): Pick<SheetContent['imprint'], 'direction' | 'directionsIn'> {
  const { everywhere, within } = sheetDirectives(content, venue);
  const line = ({ kind, issuer, issuerShort, number }: Directive) =>
    messages[locale].direction({
      number,
      kind: kind?.[locale],
      issuer: (issuerShort ?? issuer)[locale],
    });
  return {
    ...(everywhere && { direction: line(everywhere) }),
    directionsIn: within.map(({ names, directive }) => ({
      names,
      ...(directive && { text: line(directive) }),
    })),
  };
}

/** The one that binds the sheet's readers most; a sheet speaks to the audience, not to the actor. */
function strongestDuty(content: Content, venue: VenueWithScene): Duty {
  const [strongest] = dutiesFor(content, venue);
  if (!strongest) throw new Error(`venues/${venue.id} names no duty.`);
  return strongest;
}

/** Ids of the sources that a venue's sheet rests on, in alphabetical order. */
export function sheetSources(content: Content, venue: VenueWithScene, figure?: Figure): string[] {
  const { everywhere, within } = sheetDirectives(content, venue);
  const directives = [
    strongestDuty(content, venue).directive,
    everywhere,
    ...within.map((each) => each.directive),
  ];
  const ended = endedOf(content.campaign)?.sources ?? [];
  const cited = [
    ...venue.sources,
    ...directives.flatMap((directive) => directive?.sources ?? []),
    ...ended,
    ...content.campaign.slogan.sources,
    ...(figure ? [figure.source] : []),
  ];
  return [...new Set(cited)].toSorted();
}
