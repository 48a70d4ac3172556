import type { Chart } from '../../charts/chart.ts';

/** The charts that stand on the page of single days: all but those of one area, the map, and the first over time. */
export function chartsByDay(charts: readonly Chart[]): readonly Chart[] {
  const first = charts.find(({ section }) => section === 'national');
  return charts.filter((chart) => chart !== first && chart.section !== 'map' && chart.section !== 'area');
}
