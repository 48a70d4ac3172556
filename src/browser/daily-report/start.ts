const place = document.getElementById('daily-report');
if (place) {
  const { openDailyReport } = await import('./open.tsx');
  await openDailyReport(place);
}

export {};
