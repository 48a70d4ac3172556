/** Whether the calendar has this `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A moment on this machine's clock and in its own time, `2020-08-14T14:30`; its first ten signs are the day there. */
export function localMinute(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

const hour = /^T([01]\d|2[0-3]):[0-5]\d$/;

/** Whether it is such a day, alone or with an hour of it: `2020-08-28T15:00`. */
export const isDayOrHour = (text: string): boolean =>
  isDay(text.slice(0, 10)) && (text.length === 10 || hour.test(text.slice(10)));

/** `2020`, `2020-08`, `2020-08-20` or `2020-08-20T11:00`: as precise as the source, in the campaign's own time. */
export const isAsOf = (text: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?)?)?$/.test(text);
