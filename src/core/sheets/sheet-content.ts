import { materials as en } from '../i18n/en/materials.ts';
import { materials as zh } from '../i18n/zh/materials.ts';
import { formatAsOf } from '../i18n/format.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { materials as vi } from '../i18n/vi/materials.ts';
import type { Content, VenueWithScene } from '../domain/content.ts';
import { type Duty, dutiesFor } from '../domain/duties.ts';
import { endedOf } from '../domain/ended.ts';
import type { Figure } from '../domain/figure.ts';
import { findFigure, formatFigure } from '../domain/citations/figure-query.ts';
import type { FormatKind } from '../formats/format.ts';
import { pictureSentence } from '../domain/picture-words.ts';
import { publisherIn } from '../domain/source-names.ts';
import { plainAddress } from '../formats/qr.ts';
import type { QrSymbol } from '../formats/qr.ts';
import type { SheetContent } from '../templates/template.ts';

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

/** What a sheet is called, in words that stand on it: what its figure counts, or its headline in one line. */
export function sheetTitle(sheet: SheetContent, kind: FormatKind): string {
  if (sheet.figure) return `${sheet.figure.what} – ${sheet.figure.area}`;
  return kind === 'qr' ? sheet.campaignName : sheet.venue.headline.join(' ');
}

/** The figure on sheets that cite one: the newest of what the campaign names. */
export function headlineFigure({ campaign, figures }: Content): Figure {
  const answer = findFigure(figures, campaign.headlineFigure);
  if ('found' in answer) return answer.found;
  const { rule, fix } = answer.complaint;
  throw new Error(`campaign.yaml, headlineFigure: ${rule.en}; ${fix.en}`);
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

function figureWords(
  content: Content,
  figure: Figure,
  locale: LocaleId,
): NonNullable<SheetContent['figure']> {
  const source = content.sources.find(({ source_id }) => source_id === figure.source);
  if (!source) throw new Error(`${figure.origin} cites ${figure.source}, which sources.csv does not have.`);
  return {
    value: formatFigure(figure, locale),
    what: figure.metric.name[locale],
    area: figure.areaName[locale],
    asOf: formatAsOf(figure.asOf, locale),
    source: publisherIn(source, locale),
    doesNotMean: figure.metric.doesNotMean[locale],
    series: seriesWords(content, figure, locale),
  };
}

/** Bars that are read across a hall. */
const MOST_BARS = 5;
/** So many times the shortest distance of two bars is shown as a break of the axis. */
const MUCH_LATER = 3;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** What was counted and stated of the same metric on a few days up to the figure's own, evenly many reports apart. */
function seriesWords(content: Content, figure: Figure, locale: LocaleId) {
  const dayOf = ({ asOf }: Figure) => DAY.exec(asOf)?.[0];
  const earlier = content.figures
    .filter(
      (other) =>
        other.metric.id === figure.metric.id &&
        other.area === figure.area &&
        other.confidence === 'stated' &&
        other.operator === undefined &&
        dayOf(other) !== undefined &&
        (dayOf(other) ?? '') < figure.asOf.slice(0, 10) &&
        other.value < figure.value,
    )
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const count = Math.min(MOST_BARS - 1, earlier.length);
  const chosen = Array.from(
    { length: count },
    (_, bar) => earlier[Math.floor((bar * earlier.length) / count)],
  );
  const series = [...chosen, figure].filter((each) => each !== undefined);
  const times = series.map((each) => Date.parse(dayOf(each) ?? each.asOf));
  const since = times.map((time, index) => time - (times[index - 1] ?? time));
  const shortest = Math.min(...since.slice(1));
  return series.map((each, index) => ({
    asOf: formatAsOf(dayOf(each) ?? each.asOf, locale),
    value: formatFigure(each, locale),
    share: each.value / figure.value,
    isLater: (since[index] ?? 0) > MUCH_LATER * shortest,
  }));
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
