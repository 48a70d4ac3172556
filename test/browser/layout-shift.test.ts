import { expect, inject, test } from 'vitest';
import { computer, phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));

/** From here on a page is said to be unsteady (Core Web Vitals count below 0.1 as good). */
const STEADY = 0.02;

test('what a program puts into its page pushes nothing that was seen before', async () => {
  const paths = [
    ...['/thiet-ke/', '/en/design/many/', '/dung-khi-mat-mang/', '/tim-kiem/'],
    ...['/man-hinh/benh-vien/', '/en/screen/hospital/'],
  ];
  for (const path of paths)
    for (const screen of [phone, computer]) {
      const { page, leave } = await site.visit(path, screen);
      await page.waitForLoadState('networkidle');
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(moved, `${path} ${screen.width}`).toBeLessThan(STEADY);
      await leave();
    }
});
