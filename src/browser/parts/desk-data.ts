import type { DeskData } from '../../core/figures/desk-data.ts';

/** Fetches what this site knows of figures. Throws when it cannot be fetched. */
export async function fetchDeskData(): Promise<DeskData> {
  const response = await fetch('/data/desk.json');
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as DeskData;
}

/** A moment on this computer's clock, `2020-08-14T14:30`. */
export function localMinute(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export const today = (): string => localMinute(new Date()).slice(0, 10);
