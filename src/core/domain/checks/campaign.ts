import type { Area } from '../../schema/area.ts';
import type { Campaign } from '../../schema/campaign.ts';
import type { Metric } from '../../schema/metric.ts';
import { type Fault, complain } from '../fault.ts';
import { findFigure } from '../citations/figure-query.ts';
import type { Figure } from '../figure.ts';
import type { Located } from '../located.ts';
import { unknown } from './references.ts';

/** What was published, as far as it could be read. */
type Published = {
  readonly figures: readonly Figure[] | undefined;
  readonly areas: readonly Area[] | undefined;
  readonly metrics: readonly Metric[] | undefined;
};

/** The figure and the areas that the campaign singles out are there, and what its reports are of. */
export function checkCampaign(
  campaign: Located<Campaign>,
  { figures, areas, metrics }: Published,
): readonly Fault[] {
  const { headlineFigure, focusAreas, reports } = campaign.value;
  const faults: Fault[] = [];
  const { area, metric } = headlineFigure;
  if (figures && !('found' in findFigure(figures, headlineFigure))) {
    faults.push(
      campaign.fault(
        ['headlineFigure'],
        complain((say) => say.faults.noFigure(area, metric)),
      ),
    );
  }
  const provinces = areas?.filter(({ level }) => level === 'province').map(({ code }) => code);
  focusAreas.forEach((code, index) => {
    if (provinces === undefined || provinces.includes(code)) return;
    faults.push(campaign.fault(['focusAreas', index], unknown('area', code, provinces)));
  });
  const places = areas?.map(({ code }) => code);
  const ids = metrics?.map(({ id }) => id);
  reports.forEach((report, index) => {
    const isCountry = areas?.some(({ parent, level }) => level === 'province' && parent === report.area);
    if (places && !isCountry && !places.includes(report.area))
      faults.push(campaign.fault(['reports', index, 'area'], unknown('area', report.area, places)));
    if (ids && !ids.includes(report.metric))
      faults.push(campaign.fault(['reports', index, 'metric'], unknown('metric', report.metric, ids)));
  });
  return faults;
}
