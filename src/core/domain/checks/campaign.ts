import type { Area } from '../../schema/area.ts';
import type { Campaign } from '../../schema/campaign.ts';
import { type Fault, complain } from '../fault.ts';
import { findFigure } from '../citations/figure-query.ts';
import type { Figure } from '../figure.ts';
import type { Located } from '../located.ts';
import { unknown } from './references.ts';

/** The figure and the areas that the campaign singles out are there. */
export function checkCampaign(
  campaign: Located<Campaign>,
  figures: readonly Figure[] | undefined,
  areas: readonly Area[] | undefined,
): readonly Fault[] {
  const { headlineFigure, focusAreas } = campaign.value;
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
  return faults;
}
