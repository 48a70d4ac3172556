type Progress = { readonly done: number; readonly total: number; readonly seconds: number };

/** How far a run is: `[#####-----]  50 %  50,000/100,000  812/s  1:02 left`. */
export function progressLine({ done, total, seconds }: Progress): string {
  const share = total === 0 ? 1 : done / total;
  const rate = seconds > 0 ? done / seconds : 0;
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
  return {
    update(done: number, total: number) {
      const time = now();
      if (time - shownAt < (isBar ? MS_BETWEEN.bar : MS_BETWEEN.lines)) return;
      shownAt = time;
      const line = progressLine({ done, total, seconds: (time - start) / 1000 });
      output.write(isBar ? `\r\x1b[K${line}` : `${line}\n`);
    },
    end() {
      if (isBar) output.write('\r\x1b[K');
    },
  };
}
