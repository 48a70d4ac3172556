import { painted } from '../parts/after-paint.ts';

const place = document.getElementById('figures-desk');
if (place) {
  await painted();
  const { openFiguresDesk } = await import('./open.tsx');
  await openFiguresDesk(place);
}
