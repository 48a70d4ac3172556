import type { DeskData } from '../../core/figures/desk-data.ts';
import { localMinute } from '../../core/schema/days.ts';

/** Fetches what this site knows of figures. Throws when it cannot be fetched. */
export async function fetchDeskData(): Promise<DeskData> {
  const response = await fetch('/data/desk.json');
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as DeskData;
}

/** The day on this computer's clock, `YYYY-MM-DD`. */
export const today = (): string => localMinute(new Date()).slice(0, 10);
