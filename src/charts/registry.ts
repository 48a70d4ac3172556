import { areaShares } from './area-shares.ts';
import type { Chart, ChartContent, ChartKind } from './chart.ts';
import { nationalCounts } from './national-series.ts';
import { operatorShares } from './operator-shares.ts';
import { provinceMap } from './province-map.ts';
import { provinceShares } from './province-shares.ts';

/** Every way figures are drawn. A new one is a file here and a line in this list. */
const kinds: readonly ChartKind[] = [
  nationalCounts,
  provinceMap('population'),
  provinceShares('population', 'provinces'),
  provinceShares('smartphone-users', 'smartphones'),
  operatorShares,
  areaShares('population'),
  areaShares('smartphone-users'),
];

/** Every chart of a campaign's content, in the order of the page. */
export function charts(content: ChartContent): readonly Chart[] {
  return kinds.flatMap((kind) => kind(content));
}

/** The chart with this id. */
export function chartById(content: ChartContent, id: string): Chart {
  const chart = charts(content).find((candidate) => candidate.id === id);
  if (!chart) throw new Error(`No chart "${id}". See src/charts/registry.ts.`);
  return chart;
}
