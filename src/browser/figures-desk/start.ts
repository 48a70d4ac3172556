const place = document.getElementById('figures-desk');
if (place) {
  const { openFiguresDesk } = await import('./open.tsx');
  await openFiguresDesk(place);
}

export {};
