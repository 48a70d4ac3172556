import {
  addressedFiles,
  addressedList,
  addressedTexts,
  checkAddresses,
} from '../../core/domain/checks/addresses.ts';
import { checkCampaign } from '../../core/domain/checks/campaign.ts';
import { checkBodyMarks, checkCitations } from '../../core/domain/checks/citations.ts';
import { checkDirectives } from '../../core/domain/checks/directives.ts';
import { checkBodyMarkup, checkMarkup } from '../../core/domain/checks/harmful-markup.ts';
import { checkFaq } from '../../core/domain/checks/faq.ts';
import { type LocatedText, checkInStep } from '../../core/domain/checks/in-step.ts';
import { checkCitedFigures, checkMetrics } from '../../core/domain/checks/metrics.ts';
import { checkGuides } from '../../core/domain/checks/guides.ts';
import { checkPapers } from '../../core/domain/checks/papers.ts';
import { checkRoles } from '../../core/domain/checks/roles.ts';
import { checkSources } from '../../core/domain/checks/references.ts';
import { checkVenues } from '../../core/domain/checks/venues.ts';
import { checkWording } from '../../core/domain/checks/wording.ts';
import type { Content } from '../../core/domain/content.ts';
import { ContentError, type Fault } from '../../core/domain/fault.ts';
import { faqSchema } from '../../core/schema/faq.ts';
import { guideSchema } from '../../core/schema/guide.ts';
import { assemble } from '../../core/domain/assemble.ts';
import { readEditions } from './edition-file.ts';
import { readFigureFiles } from './figure-files.ts';
import { openContent } from './files.ts';
import {
  readCampaign,
  readDirectives,
  readPapers,
  readRaised,
  readRoles,
  readStepDrawings,
  readVenues,
} from './record-files.ts';
import { readTexts } from './text-files.ts';

/**
 * Reads a content folder whole and checks it whole. Texts come with the figures that they cite filled in.
 * Figures that wait until after `today` are as if they were not there; unless told, it is the build's.
 * Throws `ContentError` with every fault at once, in which case nothing of the folder is to be used.
 */
export async function readContent(dir: string, today = process.env['TODAY'] || undefined): Promise<Content> {
  const files = openContent(dir);
  const { languages, ...campaign } = await readCampaign(files);
  const [raised, steps, directives, venues, papers, guides, faq, roles, figures, history] = await Promise.all(
    [
      readRaised(files),
      readStepDrawings(files),
      readDirectives(files, languages),
      readVenues(files, languages),
      readPapers(files, languages),
      readTexts(files, 'guides', guideSchema, languages),
      readTexts(files, 'faq', faqSchema, languages),
      readRoles(files, languages),
      readFigureFiles(files, { campaign: campaign.located?.value, languages, today }),
      readEditions(files),
    ],
  );
  const records = [
    ...(campaign.located ? [campaign.located] : []),
    ...directives.records,
    ...venues.records,
    ...venues.records.flatMap(({ channels }) => channels ?? []),
    ...papers.records,
    ...guides.texts,
    ...faq.texts,
    ...(figures.metrics ? [figures.metrics] : []),
  ];
  const sourceIds = figures.sources?.map(({ source_id }) => source_id);
  const faults: readonly Fault[] = [
    ...raised.faults,
    ...steps.faults,
    ...files.faults,
    ...campaign.faults,
    ...directives.faults,
    ...venues.faults,
    ...papers.faults,
    ...checkPapers(papers.records, venues.records),
    ...guides.faults,
    ...faq.faults,
    ...roles.faults,
    ...figures.faults,
    ...figures.silent,
    ...history.faults,
    ...(campaign.located
      ? checkCampaign(campaign.located, { ...figures, metrics: figures.metrics?.value })
      : []),
    ...checkDirectives(directives.records, figures.areas, campaign.located?.value.country),
    ...checkVenues(venues.records, {
      directives: directives.records,
      languages,
      drawings: Object.keys(steps.byName),
    }),
    ...checkWording(venues.records, {
      directives: directives.records.map(({ value }) => value),
      figures: figures.figures,
      areas: figures.areas,
      campaign: campaign.located?.value,
      languages,
    }),
    ...[guides.texts, faq.texts].flatMap((texts) => [
      ...checkInStep(texts),
      ...checkBodyMarkup(texts),
      ...checkBodyMarks(texts, {
        figures: figures.figures,
        sources: sourceIds,
        papers: papers.records.map(({ value }) => value),
      }),
    ]),
    ...[
      addressedTexts(guides.texts),
      addressedTexts(faq.texts),
      addressedFiles(directives.records),
      addressedFiles(venues.records),
      addressedList(roles.located),
      addressedList(figures.metrics),
    ].flatMap((kind) => checkAddresses(kind, languages)),
    ...checkFaq(faq.texts),
    ...checkGuides(guides.texts),
    ...(roles.located
      ? checkRoles(
          roles.located,
          directives.records.map(({ value }) => value),
          venues.records.map(({ value }) => value),
        )
      : []),
    ...(figures.metrics ? checkMetrics(figures.metrics) : []),
    ...(figures.metrics && figures.figures ? checkCitedFigures(figures.metrics, figures.figures) : []),
    ...(sourceIds ? records.flatMap((record) => checkSources(record, sourceIds)) : []),
    ...records.flatMap((record) => checkCitations(record, figures)),
    ...records.flatMap(checkMarkup),
  ];
  if (faults.length > 0 || campaign.located === undefined) throw new ContentError(inFileOrder(faults));
  return assemble({
    campaign: campaign.located.value,
    raised: raised.text,
    steps: steps.byName,
    directives: directives.records.map(({ value }) => value),
    venues: venues.records.map(({ value, scene, channels }) => ({
      ...value,
      scene,
      ...(channels ? { channels: channels.value } : {}),
    })),
    papers: papers.records.map(({ value }) => value),
    guides: guides.texts.map(withMeta),
    faq: faq.texts.map(withMeta),
    roles: roles.located?.value ?? [],
    metrics: figures.metrics?.value ?? [],
    figures: figures.figures ?? [],
    sources: figures.sources ?? [],
    areas: figures.areas ?? [],
    ...(figures.areaSpellings ? { areaSpellings: figures.areaSpellings } : {}),
    ...(figures.quoted ? { quoted: figures.quoted } : {}),
    ...(figures.tiles ? { tiles: figures.tiles } : {}),
    ...(figures.releases ? { releases: figures.releases } : {}),
    ...(history.editions ? { editions: history.editions } : {}),
  });
}

function withMeta<Meta extends object>({ value, slug, locale, body }: LocatedText<Meta>) {
  return { ...value, slug, locale, body };
}

/** By file; inside a file in the order in which they were found. */
function inFileOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
