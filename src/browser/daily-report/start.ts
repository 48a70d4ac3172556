import { painted } from '../parts/after-paint.ts';

const place = document.getElementById('daily-report');
if (place) {
  await painted();
  const { openDailyReport } = await import('./open.tsx');
  await openDailyReport(place);
}
