import { checkCampaign } from '../core/domain/checks/campaign.ts';
import { checkCitations, checkGuideCitations } from '../core/domain/checks/citations.ts';
import { checkDirectives } from '../core/domain/checks/directives.ts';
import { checkGuides } from '../core/domain/checks/guides.ts';
import { checkClashes, checkMetrics } from '../core/domain/checks/metrics.ts';
import { checkSources } from '../core/domain/checks/references.ts';
import { checkVenues } from '../core/domain/checks/venues.ts';
import type { Content } from '../core/domain/content.ts';
import { ContentError, type Fault } from '../core/domain/fault.ts';
import { assemble } from './content/assemble.ts';
import { readFigureFiles } from './content/figure-files.ts';
import { openContent } from './content/files.ts';
import { readGuides } from './content/guide-files.ts';
import { readCampaign, readDirectives, readVenues } from './content/record-files.ts';

/**
 * Reads a content folder whole and checks it whole. Texts come with the figures that they cite filled in.
 * Throws `ContentError` with every fault at once, in which case nothing of the folder is to be used.
 */
export async function readContent(dir: string): Promise<Content> {
  const files = openContent(dir);
  const [campaign, directives, venues, guides, figures] = await Promise.all([
    readCampaign(files),
    readDirectives(files),
    readVenues(files),
    readGuides(files),
    readFigureFiles(files),
  ]);
  const records = [
    ...(campaign.located ? [campaign.located] : []),
    ...directives.records,
    ...venues.records,
    ...guides.guides,
    ...(figures.metrics ? [figures.metrics] : []),
  ];
  const sourceIds = figures.sources?.map(({ source_id }) => source_id);
  const faults: readonly Fault[] = [
    ...files.faults,
    ...campaign.faults,
    ...directives.faults,
    ...venues.faults,
    ...guides.faults,
    ...figures.faults,
    ...(campaign.located ? checkCampaign(campaign.located, figures.figures, figures.areas) : []),
    ...checkDirectives(directives.records, figures.areas),
    ...checkVenues(venues.records, directives.records),
    ...checkGuides(guides.guides, guides.slugs),
    ...(figures.metrics ? checkMetrics(figures.metrics) : []),
    ...(figures.metrics && figures.figures ? checkClashes(figures.metrics, figures.figures) : []),
    ...(sourceIds ? records.flatMap((record) => checkSources(record, sourceIds)) : []),
    ...(figures.figures ? records.flatMap((record) => checkCitations(record, figures.figures ?? [])) : []),
    ...(figures.figures ? checkGuideCitations(guides.guides, figures.figures) : []),
  ];
  if (faults.length > 0 || campaign.located === undefined) throw new ContentError(inFileOrder(faults));
  return assemble({
    campaign: campaign.located.value,
    directives: directives.records.map(({ value }) => value),
    venues: venues.records.map(({ value, scene }) => ({ ...value, scene })),
    guides: guides.guides.map(({ value, slug, locale, body }) => ({ ...value, slug, locale, body })),
    metrics: figures.metrics?.value ?? [],
    figures: figures.figures ?? [],
    sources: figures.sources ?? [],
    areas: figures.areas ?? [],
  });
}

/** By file; inside a file in the order in which they were found. */
function inFileOrder(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
