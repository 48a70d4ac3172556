import { formatNumber } from '../../core/i18n/format.ts';
import { localeIds } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';

type Progress = {
  readonly done: number;
  readonly total: number;
  /** Since so many of them were done. */
  readonly seconds: number;
  readonly before?: number;
};

/** How far a run is: `[#####-----]  50 %  50,000/100,000  812/s  1:02 left`; without a total, what was read. */
export function progressLine({ done, total, seconds, before = 0 }: Progress): string {
  if (total === 0)
    return localeIds.map((id) => messages[id].places.reading(formatNumber(done, id))).join(' · ');
  const share = done / total;
  const rate = seconds > 0 ? (done - before) / seconds : 0;
  const filled = Math.floor(share * BAR);
  return [
    `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`,
    `${Math.floor(share * 100)} %`.padStart(5),
    `${done.toLocaleString('en')}/${total.toLocaleString('en')}`,
    `${Math.round(rate).toLocaleString('en')}/s`,
    ...(rate > 0 && done < total ? [`${minutes((total - done) / rate)} left`] : []),
  ].join('  ');
}

const BAR = 24;

function minutes(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const MS_BETWEEN = { bar: 100, lines: 10_000 };

type Output = { readonly isTTY?: boolean | undefined; readonly write: (text: string) => unknown };

/** Tells a person how far a run is: a bar that is drawn over, or in a log a line now and then. */
export function showProgress(output: Output, now: () => number = () => performance.now()) {
  const isBar = output.isTTY === true;
  const start = now();
  let shownAt = isBar ? -Infinity : start;
  let making = { total: 0, before: 0, since: start };
  return {
    update(done: number, total: number) {
      const time = now();
      // Laying out and reading come before, and say nothing of how fast sheets are made.
      if (making.total !== total) making = { total, before: done, since: time };
      if (time - shownAt < (isBar ? MS_BETWEEN.bar : MS_BETWEEN.lines)) return;
      shownAt = time;
      const line = progressLine({
        done,
        total,
        seconds: (time - making.since) / 1000,
        before: making.before,
      });
      output.write(isBar ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end() {
      if (isBar) output.write('\r\x1b[K');
    },
  };
}
